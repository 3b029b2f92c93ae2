import type { Words } from "@kheo/application/language"
import { wordsIn } from "../words/index.ts"

/** Words for what nobody foresaw. */
export const unexpected = (defect: unknown): Words => {
  const detail = defect instanceof Error ? defect.message : String(defect)
  return { vi: wordsIn("vi").unexpected(detail), en: wordsIn("en").unexpected(detail) }
}
