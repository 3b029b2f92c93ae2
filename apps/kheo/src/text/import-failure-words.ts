import type { DraftStale } from "@kheo/application"
import type {
  DeadlineDiffers,
  DeadlineNeeded,
  PlanApplied,
  PlanFilesChanged,
  PlanOfAnother,
  PlanStale,
  UnitsNeeded,
} from "@kheo/importer"
import { exit } from "../cli/exit-codes.ts"
import type { Told } from "../cli/with-store.ts"
import { filesChangedWords, staleWords } from "./plan-words.ts"

/** What stops an import as a whole. */
export type ImportFailure =
  | DeadlineDiffers
  | DeadlineNeeded
  | DraftStale
  | PlanApplied
  | PlanFilesChanged
  | PlanOfAnother
  | PlanStale
  | UnitsNeeded

/** Why the whole import was refused, and what to do; nothing was written. */
export const failureWords = (failure: ImportFailure): Told | undefined => {
  switch (failure._tag) {
    case "DeadlineNeeded":
      return {
        code: failure._tag,
        exit: exit.usage,
        words: {
          vi: `Đợt ${failure.campaign} chưa mở. Thêm --deadline NGÀY (hạn báo cáo) để mở đợt này.`,
          en: `Campaign ${failure.campaign} is not open. Add --deadline DATE to open it.`,
        },
      }
    case "DeadlineDiffers":
      return {
        code: failure._tag,
        exit: exit.usage,
        words: {
          vi: `Đợt ${failure.campaign} đang mở với hạn ${failure.current}, khác ${failure.given}. Muốn lùi hạn: kheo campaign extend ${failure.campaign} --deadline ${failure.given}.`,
          en: `Campaign ${failure.campaign} is open with the deadline ${failure.current}, not ${failure.given}. To extend it: kheo campaign extend ${failure.campaign} --deadline ${failure.given}.`,
        },
      }
    case "UnitsNeeded":
      return {
        code: failure._tag,
        exit: exit.usage,
        words: {
          vi: "Chưa có đơn vị nào: trong các tệp không có danh sách đơn vị (cột “Tên đơn vị” và “Khối”). Hãy thêm tệp danh sách rồi nhập lại.",
          en: "There are no units yet, and no roster among the files (columns “Tên đơn vị” and “Khối”). Add the roster and import again.",
        },
      }
    case "PlanStale":
      return { code: "IMP-3002", exit: exit.conflict, words: staleWords(failure) }
    case "PlanFilesChanged":
      return { code: failure._tag, exit: exit.fileRefused, words: filesChangedWords(failure) }
    case "PlanOfAnother":
      return {
        code: failure._tag,
        exit: exit.conflict,
        words: {
          vi: `Kế hoạch lập cho sổ khác (${failure.ledger}), không phải sổ này (${failure.here}). Chưa ghi gì.`,
          en: `The plan was made for another register (${failure.ledger}), not for this one (${failure.here}). Nothing was written.`,
        },
      }
    case "DraftStale":
      return {
        code: failure._tag,
        exit: exit.conflict,
        words: {
          vi: `Người khác đang ghi vào cùng các mục; ${failure.written > 0 ? "mới ghi được một phần" : "chưa ghi gì"}. Hãy chạy lại lệnh này.`,
          en: `Others are writing about the same entries; ${failure.written > 0 ? "only a part was written" : "nothing was written"}. Run the command again.`,
        },
      }
    default:
      return undefined
  }
}
