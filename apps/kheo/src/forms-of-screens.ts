import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Register } from "@kheo/application"
import { contentFor, type FormSources, formSources } from "@kheo/application/form-sources"
import { type Problem, problemWords } from "@kheo/application/language"
import type { FormContent } from "@kheo/documents"
import type { FormName, FormsMade, FormsOrder, FormsPort, MadeForm } from "@kheo/terminal"
import { Effect, Result } from "effect"
import { Usage } from "./cli/parse.ts"
import { fileName, writeFiles } from "./cli/write-file.ts"
import { userFolder, withHome } from "./user-folder.ts"

type Run = <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>

/** The forms of `kheo annex` for the screens: files in one folder, each named after form and unit. */
export const formsOf = (run: Run, campaign: number): FormsPort => ({
  folder: join(userFolder(), `bieu-mau-${campaign}`),
  make: async (order, tell) => {
    const sources = await run(Effect.result(formSources(campaign)))
    if (Result.isFailure(sources)) return { came: "refused", words: problemWords(sources.failure as Problem) }
    const planned = plan(sources.success, order)
    const taken = planned.map(({ path }) => path).filter((path) => existsSync(path))
    return taken.length > 0 && !order.replace ? { came: "taken", files: taken } : made(planned, tell)
  },
})

interface Planned extends MadeForm {
  readonly content: FormContent
}

const plan = (sources: FormSources, { folder, kind, units }: FormsOrder): ReadonlyArray<Planned> => {
  const chosen = units === "all" ? sources.units : sources.units.filter(({ id }) => units?.includes(id) === true)
  const named = (name: string) => resolve(withHome(folder), `${fileName(`${names[kind]} - ${name}`)}.xlsx`)
  if (units === undefined)
    return [{ path: named("mẫu trống"), unit: undefined, models: 0, content: contentFor(sources, kind) }]
  return chosen.map((unit) => {
    const content = contentFor(sources, kind, unit)
    const path = named([unit.code ?? "", unit.name].join(" ").trim())
    return { path, unit: unit.name, models: content.models.length, content }
  })
}

const made = async (planned: ReadonlyArray<Planned>, tell: (made: number, of: number) => void): Promise<FormsMade> => {
  // What writes workbooks is large, and the screens are to open at once.
  const { formWorkbook } = await import("@kheo/documents")
  const files: Array<MadeForm> = []
  for (const { content, ...file } of planned) {
    tell(files.length, planned.length)
    try {
      await writeFiles([{ path: file.path, bytes: await formWorkbook(content) }])
    } catch (cause) {
      if (!(cause instanceof Usage)) throw cause
      const { en, vi } = cause.words
      return {
        came: "refused",
        words: {
          vi: `${vi} Trước đó đã tạo ${files.length} tệp.`,
          en: `${en} Files made before that: ${files.length}.`,
        },
      }
    }
    files.push(file)
  }
  return { came: "written", files }
}

const names: { readonly [Kind in FormName]: string } = {
  annex: "Phụ lục kết quả",
  registration: "Đăng ký",
  proposals: "Đề xuất khen",
  conferences: "Hội nghị",
  roster: "Danh sách đơn vị",
}
