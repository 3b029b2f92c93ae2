import type { LedgerForked, SigningUnavailable } from "@kheo/event-store"
import type { Words } from "./language.ts"

/** Why nothing is appended: what was found, at which positions, and what to do. */
export const ledgerForkedWords = ({ agrees, position, signed }: LedgerForked): Words => ({
  vi:
    `Chưa ghi gì: sổ này không phải bản đã ký gần nhất. Bản ghi đối chiếu ký gần nhất ở vị trí ${signed}; ` +
    `sổ hiện ở vị trí ${position}, chỉ khớp đến vị trí ${agrees}. Có lẽ một bản sao lưu cũ hơn hoặc khác đã được phục hồi. ` +
    `Nếu còn bản mới hơn, hãy đưa bản ấy về. Nếu không, ghi rõ lý do rồi làm tiếp: kheo epoch open --reason "LÝ DO". Xem sổ vẫn được.`,
  en:
    `Nothing was written: this register is not the one that was last signed. The last checkpoint is of position ${signed}; ` +
    `the register is at ${position} and agrees up to ${agrees}. An older or another backup was probably restored. ` +
    `If there is a newer copy, bring it back. If not, go on and say why: kheo epoch open --reason "REASON". Reading still works.`,
})

/** Why no checkpoint could be signed, and what to do; the register itself is not affected. */
export const signingWords = ({ detail, path, reason }: SigningUnavailable): Words => {
  switch (reason) {
    case "no-key":
      return {
        vi: `Không có khóa ký của sổ ở máy này (${path}). Hãy ký ở máy giữ khóa hoặc chép thư mục ấy sang; nếu khóa đã mất, dùng kheo keys replace --reason "LÝ DO".`,
        en: `The register's signing key is not on this computer (${path}). Sign where the key is or copy that folder here; if the key is lost use kheo keys replace --reason "REASON".`,
      }
    case "passphrase-needed":
      return {
        vi: "Khóa ký có mật khẩu. Đặt biến KHEO_PASSPHRASE, hoặc chạy lệnh ở cửa sổ dòng lệnh để được hỏi.",
        en: "The signing key has a passphrase. Set KHEO_PASSPHRASE, or run the command in a terminal to be asked.",
      }
    case "wrong-passphrase":
      return {
        vi: `Mật khẩu không mở được khóa ký (${path}). Hãy thử lại; nếu không ai còn nhớ, khóa coi như mất: kheo keys replace --reason "LÝ DO".`,
        en: `The passphrase does not open the signing key (${path}). Try again; if nobody remembers it the key is lost: kheo keys replace --reason "REASON".`,
      }
    case "damaged":
      return {
        vi: `Tệp khóa ký ${path} bị hỏng hoặc là của sổ khác. Lấy lại bản sao của tệp; nếu không còn, dùng kheo keys replace --reason "LÝ DO".`,
        en: `The key file ${path} is damaged or belongs to another register. Bring back a copy of it; if there is none use kheo keys replace --reason "REASON".`,
      }
    case "failed":
      return {
        vi: `Không đọc hoặc ghi được ${path} (${detail}). Hãy kiểm tra ổ đĩa và quyền ghi rồi chạy kheo checkpoint.`,
        en: `${path} can't be read or written (${detail}). Check the disk and the right to write, then run kheo checkpoint.`,
      }
  }
}
