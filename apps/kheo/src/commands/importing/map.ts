import {
  type ColumnPlan,
  columnPlan,
  type FilesRead,
  isProfileName,
  isSheetKind,
  type LayoutOptions,
  profileNameOf,
  profileOf,
  readFiles,
  readMapping,
  saveProfile,
  sentence,
} from "@kheo/importer"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print, printProblem } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { profilesFolder } from "../../data-folder.ts"
import { type Mapped, mappingProblemWords, mappingText } from "../../text/mapping-text.ts"

/** `kheo import map FILE`: shows what each column would be read as; with `--map` keeps it as a profile for tables of that shape. */
export const run = async (session: Session, files: ReadonlyArray<string>): Promise<number> => {
  const { language, values } = session
  const [path, ...others] = files
  const { kind, map, name } = values
  const rows = headerRows(values["header"])
  if (path === undefined || others.length > 0)
    throw new Usage({
      vi: 'Nêu một tệp: kheo import map TỆP [--map "C=title,E=results"] [--name TÊN].',
      en: 'Name one file: kheo import map FILE [--map "C=title,E=results"] [--name NAME].',
    })
  if (kind !== undefined && !isSheetKind(kind))
    throw new Usage({
      vi: `--kind: không có loại bảng “${kind}”. Ghi roster, registration, conference, results hoặc proposal.`,
      en: `--kind: there is no kind of table “${kind}”. Write roster, registration, conference, results or proposal.`,
    })
  const profileName = name ?? profileNameOf(path.replaceAll("\\", "/"))
  if (!isProfileName(profileName))
    throw new Usage({
      vi: `--name: “${profileName}” không đặt tên được. Dùng chữ thường không dấu, số và gạch nối, như mau-xa-my-an.`,
      en: `--name: “${profileName}” can't be a name. Use small letters a–z, digits and hyphens, such as ward-form.`,
    })

  const plans: Array<{ readonly sheet: string; readonly plan: ColumnPlan }> = []
  const layout: LayoutOptions = {
    sheet: values["sheet"],
    onSheets: (_, grids) => {
      for (const grid of grids) {
        const plan = columnPlan(grid, rows)
        if (plan !== undefined) plans.push({ sheet: grid.sheet, plan })
      }
    },
  }
  const read = await Effect.runPromise(readFiles([path], 0, () => {}, layout))
  const [first] = plans
  if (first === undefined) return notReadable(session, read)
  const { plan, sheet } = first
  const said = readMapping(map ?? "", plan)
  if ("reason" in said) throw new Usage(mappingProblemWords(said))
  const profile = profileOf(plan, said, { kind, name: profileName })
  const shown: Mapped = { file: path, sheet, plan, profile }
  if (map === undefined || "reason" in profile) {
    if (map !== undefined && "reason" in profile) printProblem(session, "layout", mappingProblemWords(profile))
    else print(session, json(shown, undefined), () => mappingText(shown, language))
    return "reason" in profile && map !== undefined ? exit.layoutUnresolved : exit.done
  }
  const saved = await Effect.runPromise(saveProfile(profilesFolder(session.folder), profile))
  print(session, json(shown, saved), () => mappingText({ ...shown, saved }, language))
  return exit.done
}

const json = ({ file, plan, profile, sheet }: Mapped, saved: string | undefined) => ({
  file,
  sheet,
  header: { from: plan.from, to: plan.to },
  columns: plan.columns.map(({ column, example = null, heading }, index) => ({
    column,
    heading,
    field: "reason" in profile ? (plan.columns[index]?.field ?? null) : (profile.columns[index]?.field ?? null),
    example,
  })),
  kind: "reason" in profile ? null : profile.kind,
  lacks: "reason" in profile && profile.reason === "lacks" ? profile.fields : [],
  saved:
    saved === undefined ? null : { profile: ("reason" in profile ? undefined : profile.name) ?? null, path: saved },
})

const notReadable = (session: Session, { files }: FilesRead): number => {
  const problem = files[0]?.problem ?? { code: "IMP-2001", params: {} }
  printProblem(session, problem.code, {
    vi: sentence(problem.code, problem.params, "vi"),
    en: sentence(problem.code, problem.params, "en"),
  })
  return problem.code.startsWith("IMP-2") ? exit.layoutUnresolved : exit.fileRefused
}

/** `--header 5` or `5-6`: the rows that the header takes. */
const headerRows = (text: string | undefined): { readonly from: number; readonly to: number } | undefined => {
  if (text === undefined) return undefined
  const [, first, last = first] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === undefined || from < 1 || to < from || to > from + 2)
    throw new Usage({
      vi: `--header: không hiểu “${text}”. Ghi số dòng như 5, hoặc 5-6 nếu tiêu đề gồm hai dòng.`,
      en: `--header: “${text}” is not understood. Write a row such as 5, or 5-6 for a header of two rows.`,
    })
  return { from, to }
}
