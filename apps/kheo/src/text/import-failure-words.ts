import type { DeadlineDiffers, DeadlineNeeded, UnitsNeeded } from "@kheo/importer"
import { exit } from "../cli/exit-codes.ts"
import type { Told } from "../cli/with-store.ts"

/** What stops an import as a whole. */
export type ImportFailure = DeadlineDiffers | DeadlineNeeded | UnitsNeeded

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
    default:
      return undefined
  }
}
