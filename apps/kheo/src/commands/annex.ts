import { join, resolve } from "node:path"
import { newestCampaign, NotFound } from "@kheo/application"
import { contentFor, type FormSources, formSources, unitFor } from "@kheo/application/form-sources"
import { type FormContent, formDocument, formWorkbook } from "@kheo/documents"
import { type FormKind, formKinds } from "@kheo/documents/marker"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { type Session, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { refuseTaken } from "../cli/new-file.ts"
import { fileName, writeFiles } from "../cli/write-file.ts"

interface Form {
  readonly path: string
  readonly content: FormContent
}

/** `kheo annex`: one blank form, one unit's own, or a folder with each unit's. */
export const run = async (session: Session): Promise<number> => {
  const { flags, language, values } = session
  const kind = kindOption(session)
  const { all, output, unit } = values
  const format = formatOption(session)
  const named = yearNamed(values["campaign"])
  if ((all === undefined) === (output === undefined) || (all !== undefined && unit !== undefined)) throw usage
  const forms: Array<Form> = []
  const planned = await withStore(
    session,
    { create: "rehearse" },
    Effect.gen(function* () {
      const campaign = named ?? (yield* newestCampaign({}))
      if (campaign === undefined) return yield* new NotFound({ what: "campaign", name: "--campaign" })
      const sources = yield* formSources(campaign)
      if (all !== undefined && sources.units.length === 0)
        return yield* new NotFound({ what: "campaign", name: String(campaign) })
      if (all !== undefined)
        forms.push(...sources.units.map((one) => formOf(sources, kind, format, { ...one, folder: all })))
      else {
        const one = unit === undefined ? undefined : yield* unitFor(sources, unit)
        const { content } = formOf(sources, kind, format, one)
        forms.push({ path: resolve(output ?? ""), content })
      }
      return exit.done
    }),
  )
  if (planned !== exit.done) return planned
  refuseTaken(
    forms.map(({ path }) => path),
    flags.has("force"),
  )
  const write = format === "docx" ? formDocument : formWorkbook
  for (const { content, path } of forms) await writeFiles([{ path, bytes: await write(content) }])
  const told = forms.map(({ content, path }) => ({
    file: path,
    kind,
    campaign: content.campaign,
    unit: content.unit?.name ?? null,
    models: content.models.length,
  }))
  print(session, { files: told }, () => told.map((one) => words[language](one)).join("\n"))
  return exit.done
}

const formOf = (
  sources: FormSources,
  kind: FormKind,
  format: Format,
  unit?: { readonly id: string; readonly name: string; readonly code: string | null; readonly folder?: string },
): Form => ({
  path: resolve(
    join(unit?.folder ?? "", `${fileName([unit?.code ?? "", unit?.name ?? kind].join(" ").trim())}.${format}`),
  ),
  content: contentFor(sources, kind, unit),
})

const kindOption = ({ values }: Session): FormKind => {
  const text = values["kind"] ?? "annex"
  const kind = formKinds.find((one) => one === text)
  if (kind !== undefined) return kind
  throw new Usage({
    vi: `--kind: không có mẫu “${text}”. Dùng ${formKinds.join(", ")}.`,
    en: `--kind: there is no form “${text}”. Use ${formKinds.join(", ")}.`,
  })
}

type Format = "xlsx" | "docx"

/** By the ending of the file's name; for a folder as `--format` says. */
const formatOption = ({ values }: Session): Format => {
  const { all, format, output = "" } = values
  const named = (all === undefined ? /\.(\w+)$/u.exec(output)?.[1] : format)?.toLowerCase() ?? "xlsx"
  if (named === "xlsx" || named === "docx") return named
  throw new Usage({
    vi: `Mẫu chỉ có dạng xlsx hoặc docx, không có “${named}”.`,
    en: `Forms are made as xlsx or docx, not as “${named}”.`,
  })
}

const usage = new Usage({
  vi: "Cách dùng: kheo annex --campaign NĂM [--unit ĐƠN-VỊ] -o mau.xlsx, hoặc kheo annex --campaign NĂM --all THƯ-MỤC.",
  en: "Usage: kheo annex --campaign YEAR [--unit UNIT] -o form.xlsx, or kheo annex --campaign YEAR --all FOLDER.",
})

const words = {
  vi: ({ file, models, unit }: { readonly file: string; readonly models: number; readonly unit: string | null }) =>
    `${file}: ${unit === null ? "mẫu trống" : `${unit}, ${models === 0 ? "chưa đăng ký mô hình nào" : `${models} mô hình`}`}`,
  en: ({ file, models, unit }: { readonly file: string; readonly models: number; readonly unit: string | null }) =>
    `${file}: ${unit === null ? "blank" : `${unit}, ${models === 0 ? "no model registered" : `${models} models`}`}`,
}
