import { type ImportOptions, type Progress, readFiles } from "@kheo/importer"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session, yearNamed } from "../../cli/session.ts"
import type { Layouts } from "./layouts.ts"

/** The options of an import as they were typed; throws `Usage`. */
export const optionsOf = (session: Session): ImportOptions => {
  const { flags, values } = session
  const campaign = yearNamed(values["campaign"])
  if (campaign === undefined)
    throw new Usage({
      vi: "Thiếu --campaign NĂM: các tệp thuộc đợt thi đua nào?",
      en: "Add --campaign YEAR: which campaign do the files belong to?",
    })
  const { prefer } = values
  if (prefer !== undefined && prefer !== "file")
    throw new Usage({
      vi: `--prefer: không có “${prefer}”; chỉ có --prefer file (lấy theo tệp cả chỗ đã sửa tay).`,
      en: `--prefer: there is no “${prefer}”; only --prefer file (the file's word, also where somebody has edited).`,
    })
  return {
    campaign,
    deadline: dateOption(session, "deadline"),
    title: values["title"],
    paperDate: dateOption(session, "paper-date"),
    received: dateOption(session, "received"),
    expect: flags.has("expect"),
    atomic: flags.has("atomic"),
    inferRegistration: flags.has("infer-registration"),
    ...(prefer === undefined ? {} : { prefer }),
  }
}

/** Reads what the paths name, telling how far it has come. */
export const reading = (
  { campaign }: Pick<ImportOptions, "campaign">,
  paths: ReadonlyArray<string>,
  progress: (told: Progress) => void,
  { issues, layout }: Layouts,
) =>
  Effect.map(
    readFiles(paths, campaign, (file, done, of) => progress({ phase: "read", done, of, file }), layout),
    (read) => ({ ...read, warnings: [...issues, ...read.warnings] }),
  )

/** The paths that were typed; throws `Usage` when there are none. */
export const pathsOf = (rest: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (rest.length > 0) return rest
  throw new Usage({
    vi: "Thiếu tệp hoặc thư mục cần nhập. Ví dụ: kheo import thu-muc --campaign 2022 --deadline 2022-10-21.",
    en: "Name the files or folders to import, e.g. kheo import folder --campaign 2022 --deadline 2022-10-21.",
  })
}
