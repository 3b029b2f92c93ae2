import type { Words } from "@kheo/application/language"
import { type Problem, problemWords } from "@kheo/application/language"
import { type BatchUndone, type BatchUnknown, sentence } from "@kheo/importer"
import { failureWords, type ImportFailure } from "../text/import-failure-words.ts"

/** Why an import, or an undo, was not done; the screens leave out what only a command line could do. */
export const failureTold = (failure: ImportFailure | BatchUndone | BatchUnknown | Problem): Words => {
  switch (failure._tag) {
    case "UnitsNeeded":
    case "DeadlineNeeded":
    case "DeadlineDiffers":
    case "DraftStale":
    case "PlanApplied":
    case "PlanFilesChanged":
    case "PlanOfAnother":
    case "PlanStale":
      return failureWords(failure)?.words ?? unknown
    case "BatchUndone": {
      const params = { batch: failure.batch.slice(0, 8), date: failure.date }
      return { vi: sentence("IMP-4002", params, "vi"), en: sentence("IMP-4002", params, "en") }
    }
    case "BatchUnknown":
      return {
        vi: `Sổ không còn lần nhập “${failure.batch.slice(0, 8)}”.`,
        en: `The register holds no import “${failure.batch.slice(0, 8)}”.`,
      }
    default:
      return problemWords(failure)
  }
}

const unknown: Words = { vi: "Không nhập được.", en: "The import could not be done." }
