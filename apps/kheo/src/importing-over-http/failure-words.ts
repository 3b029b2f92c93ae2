import { plainWords, type Problem, problemWords, type Words } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import { failureWords, type ImportFailure } from "../text/import-failure-words.ts"

/** Why an import was not planned or not written, for a caller who has no command line: no advice names a command. */
export const refusalOf = (failure: ImportFailure | Problem): { readonly code: string; readonly words: Words } => {
  const { code, words } = told(failure)
  const plain = plainWords(words)
  return { code, words: plain.vi === "" || plain.en === "" ? unknown : plain }
}

const told = (failure: ImportFailure | Problem): { readonly code: string; readonly words: Words } => {
  switch (failure._tag) {
    case "DeadlineNeeded":
      return {
        code: "deadline-needed",
        words: {
          vi: `Đợt ${failure.campaign} chưa mở. Gửi lại với deadline (hạn báo cáo) để mở đợt này.`,
          en: `Campaign ${failure.campaign} is not open. Send it again with a deadline to open it.`,
        },
      }
    case "DeadlineDiffers":
      return {
        code: "deadline-differs",
        words: {
          vi: `Đợt ${failure.campaign} đang mở với hạn ${formatLocalDate(failure.current)}, khác ${formatLocalDate(failure.given)}. Hãy bỏ deadline, hoặc lùi hạn của đợt trước.`,
          en: `Campaign ${failure.campaign} is open with the deadline ${failure.current}, not ${failure.given}. Leave deadline out, or extend the campaign first.`,
        },
      }
    case "DraftStale":
      return {
        code: "busy",
        words: {
          vi: `Người khác đang ghi vào cùng các mục; ${failure.written > 0 ? "mới ghi được một phần" : "chưa ghi gì"}. Hãy gửi apply lần nữa.`,
          en: `Others are writing about the same entries; ${failure.written > 0 ? "only a part was written" : "nothing was written"}. Send apply once more.`,
        },
      }
    case "UnitsNeeded":
    case "PlanFilesChanged":
    case "PlanOfAnother":
    case "PlanStale":
    case "PlanApplied":
      return { code: kebab(failure._tag), words: failureWords(failure)?.words ?? unknown }
    default:
      return {
        code: kebab(failure._tag === "Refused" ? failure.refusal._tag : failure._tag),
        words: problemWords(failure),
      }
  }
}

/** Whether the same may be tried again as it is. */
export const mayBeTriedAgain = (failure: ImportFailure | Problem): boolean =>
  ["DraftStale", "StoreBusy", "Conflict"].includes(failure._tag) || isUnknown(failure)

/** Whether some of it may stand in the register. */
export const mayBeWritten = (failure: ImportFailure | Problem): boolean =>
  (failure._tag === "DraftStale" && failure.written > 0) || isUnknown(failure)

const isUnknown = (failure: ImportFailure | Problem): boolean =>
  failure._tag === "StoreUnavailable" && failure.reason === "unknown-outcome"

const unknown: Words = { vi: "Không nhập được.", en: "The import could not be done." }

const kebab = (tag: string): string => tag.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()
