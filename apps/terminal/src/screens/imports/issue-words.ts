import { plainWords, type Words } from "@kheo/application/language"
import type { PlannedIssue } from "../../imports/index.ts"
import { importRemedies } from "../../problems/index.ts"

/** What was found and what to do about it, on the screens. */
export const issueWords = ({
  code,
  remedy,
  words,
}: PlannedIssue): { readonly words: Words; readonly remedy: Words } => ({
  words: plainWords(words),
  remedy: importRemedies[code] ?? plainWords(remedy),
})
