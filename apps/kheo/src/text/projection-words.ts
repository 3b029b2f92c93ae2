import type { Flipped } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { LeaseHeld, LeaseLost, NoSuchGeneration } from "@kheo/event-store"

/** Why a generation could not be built, flipped to or dropped; undefined for what has words elsewhere. */
export const projectionWords = (error: LeaseHeld | LeaseLost | NoSuchGeneration): Words | undefined => {
  switch (error._tag) {
    case "LeaseHeld":
      return {
        vi: `Một lệnh khác (${error.owner}) đang dựng ${error.projection}. Hãy chờ đến khi xong; nếu lệnh ấy đã bị ngắt thì thử lại sau ${error.until}.`,
        en: `Another command (${error.owner}) is building ${error.projection}. Wait until it is done; if it was killed, try again after ${error.until}.`,
      }
    case "LeaseLost":
      return {
        vi: `Một lệnh khác đã thay lệnh này dựng ${error.projection}; lệnh này không ghi gì thêm. Xem bằng kheo projection list.`,
        en: `Another command took over building ${error.projection}; this one has written nothing more. See kheo projection list.`,
      }
    case "NoSuchGeneration":
      return error.generation === 0
        ? {
            vi: `${error.projection} chưa có đời trước nào để quay lại. Xem bằng kheo projection list.`,
            en: `${error.projection} has no earlier generation to step back to. See kheo projection list.`,
          }
        : {
            vi: `${error.projection} không có đời ${error.generation}, hoặc đời ấy đang dùng hay đã dừng. Xem bằng kheo projection list.`,
            en: `${error.projection} has no generation ${error.generation}, or it is live or stopped. See kheo projection list.`,
          }
    default:
      return undefined
  }
}

/** Which generation readers see now. */
export const flippedWords = ({ generation, name, position }: Flipped): Words => ({
  vi: `${name}: đang dùng đời ${generation}, đã đọc đến vị trí ${position}.`,
  en: `${name}: generation ${generation} is live now, read up to position ${position}.`,
})
