import type { Language } from "@kheo/application/language"
import type { Work } from "../ledger/index.ts"

export interface CheckWords {
  readonly title: string
  readonly working: { readonly [W in Work]: string }
  readonly notVerified: string
  readonly verified: (events: string) => string
  readonly broken: string
  readonly sameComputer: string
  readonly never: string
  readonly last: (day: string, position: string) => string
  readonly since: (events: string) => string
}

/** The words of verification, checkpoints and backup. */
export const checkWords: { readonly [L in Language]: CheckWords } = {
  vi: {
    title: "Kiểm tra sổ, bản ghi đối chiếu, sao lưu",
    working: { verify: "Đang kiểm tra", sign: "Đang ký...", backUp: "Đang sao lưu..." },
    notVerified: "Chưa kiểm tra trong lần mở này.",
    verified: (events) => `Đã đọc ${events} sự kiện`,
    broken: "Từ giờ chỉ xem, không ghi. Đừng sửa tệp của sổ. Giữ nguyên máy và báo người giữ bản sao lưu.",
    sameComputer:
      "Đã đối chiếu với bản ghi giữ trên máy này. Chắc chắn hơn: đối chiếu với bản đã in hoặc gửi ra ngoài, bằng kheo verify --checkpoint TỆP.",
    never: "Chưa ký bản ghi đối chiếu nào.",
    last: (day, position) => `Bản ghi đối chiếu gần nhất: ${day}, đến sự kiện ${position}.`,
    since: (events) => `${events} sự kiện ghi sau đó chưa có trong bản ghi nào.`,
  },
  en: {
    title: "Verification, checkpoints, backup",
    working: { verify: "Verifying", sign: "Signing...", backUp: "Backing up..." },
    notVerified: "Not verified since the screens were opened.",
    verified: (events) => `${events} events were read`,
    broken:
      "From now on the register is only shown. Change no file of it. Leave the computer as it is and tell whoever keeps the backups.",
    sameComputer:
      "Compared with the record kept on this computer. Surer: one that was printed or sent out, with kheo verify --checkpoint FILE.",
    never: "No checkpoint has been signed yet.",
    last: (day, position) => `Last checkpoint: ${day}, up to event ${position}.`,
    since: (events) => `Recorded since then and in no checkpoint: ${events}.`,
  },
}
