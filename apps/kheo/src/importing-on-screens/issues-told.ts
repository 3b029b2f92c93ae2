import { explain, type FilesRead, type Issue, type makePlan, type RowIssue, sentence, severityOf } from "@kheo/importer"
import type { PlannedIssue } from "@kheo/terminal"
import type { Effect } from "effect"
import { isOfColumns, type LaidOut, placeKey } from "./sheet-layouts.ts"

/** An issue in words; what a person may decide is asked beside it, so its own hints are left out. */
export const told = ({ cell, code, params }: RowIssue): PlannedIssue => {
  const severity = severityOf(code)
  const own = "hint" in params ? { ...params, hint: "", remedy: "" } : params
  return {
    code,
    cell,
    words: { vi: sentence(code, own, "vi").trim(), en: sentence(code, own, "en").trim() },
    remedy: { vi: explain(code, "vi").about, en: explain(code, "en").about },
    severe: severity === "fatal" || severity === "error",
  }
}

/** What was found beside the rows. */
export const notesOf = (
  read: FilesRead,
  plan: Effect.Success<ReturnType<typeof makePlan>>["plan"],
  laidOut: LaidOut,
): ReadonlyArray<PlannedIssue> => {
  const ofRows = new Set(
    plan.rows.flatMap(({ file, issues, sheet }) => issues.map(({ cell, code }) => `${code} ${file} ${sheet} ${cell}`)),
  )
  const ofFiles = read.files.flatMap(({ file, problem }): ReadonlyArray<Issue> =>
    problem === undefined ? [] : [{ file, sheet: "", cell: "", ...problem }],
  )
  return [...ofFiles, ...plan.warnings, ...plan.missing]
    .filter(({ cell, code, file, sheet }) => !ofRows.has(`${code} ${file} ${sheet} ${cell}`))
    .map((issue) => ({
      ...told(issue),
      place: [issue.file, issue.sheet].filter(Boolean).join(" › "),
      ...layoutOf(issue, laidOut),
      ...(ofDays.has(issue.code) ? { dated: true as const } : {}),
    }))
}

/** Findings about a paper's day. */
const ofDays = new Set(["IMP-2112", "IMP-2121", "IMP-2122"])

/** The sheet whose columns a finding is about; of a file as a whole the first that was not read. */
const layoutOf = ({ code, file, sheet }: Issue, { grids, unread }: LaidOut): Pick<PlannedIssue, "layout"> => {
  if (!isOfColumns(code)) return {}
  const place = sheet === "" ? unread.find((one) => one.file === file) : { file, sheet }
  return place === undefined || !grids.has(placeKey(place)) ? {} : { layout: place }
}
