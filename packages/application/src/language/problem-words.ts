import type { CommandIdReused, Conflict, StoreBusy, StoreUnavailable } from "@kheo/event-store"
import type { ActorUnknown } from "../actor.ts"
import type { KnownAtUnreadable } from "../known-at.ts"
import type { NotFound, Refused } from "../refused.ts"
import type { Words } from "./language.ts"
import { refusalWords } from "./refusal-words.ts"

/** Everything that a use case or a query can fail with. */
export type Problem =
  | Refused
  | NotFound
  | KnownAtUnreadable
  | ActorUnknown
  | Conflict
  | CommandIdReused
  | StoreBusy
  | StoreUnavailable

/** What went wrong, where, and what to do. */
export const problemWords = (problem: Problem): Words => {
  switch (problem._tag) {
    case "Refused":
      return refusalWords(problem.refusal)
    case "NotFound":
      return notFound(problem)
    case "KnownAtUnreadable":
      return {
        vi: `Không hiểu “${problem.text}”. Hãy ghi vị trí (120), ngày (2022-10-18) hoặc thời điểm (2022-10-18T09:00:00+07:00).`,
        en: `“${problem.text}” is not understood. Give a position (120), a date (2022-10-18) or an instant (2022-10-18T09:00:00+07:00).`,
      }
    case "ActorUnknown":
      return {
        vi: `Không rõ ai đang làm: tài khoản máy “${problem.account}” chưa gắn với người dùng nào. Thêm --as với một trong: ${problem.users.join(", ")}.`,
        en: `It is not clear who is asking: the account “${problem.account}” belongs to no user. Add --as with one of: ${problem.users.join(", ")}.`,
      }
    case "Conflict":
      return {
        vi: "Sổ vừa được người khác ghi liên tục, chưa ghi được. Hãy thử lại.",
        en: "Others kept writing to the register and this could not be saved. Try again.",
      }
    case "CommandIdReused":
      return {
        vi: `Mã lệnh ${problem.commandId} đã dùng cho một việc khác. Hãy dùng mã mới.`,
        en: `Command id ${problem.commandId} was used for another request. Use a new one.`,
      }
    case "StoreBusy":
      return {
        vi: "Sổ đang bận vì chương trình khác đang ghi. Chưa ghi gì; hãy thử lại.",
        en: "The register is busy: another program is writing. Nothing was saved; try again.",
      }
    case "StoreUnavailable":
      return unavailable(problem)
  }
}

const notFound = ({ name, suggestions = [], what }: NotFound): Words => {
  switch (what) {
    case "campaign":
      return {
        vi: `Chưa có đợt thi đua ${name}. Mở đợt bằng kheo campaign open ${name}, hoặc nhập tệp với --campaign ${name}.`,
        en: `There is no campaign ${name}. Open it with kheo campaign open ${name}, or import files with --campaign ${name}.`,
      }
    case "campaign-then":
      return {
        vi: `Đến lúc ấy sổ chưa ghi đợt thi đua ${name}. Hãy xem lại --known-at và --campaign, hoặc bỏ --known-at.`,
        en: `Up to that moment the register knew no campaign ${name}. Check --known-at and --campaign, or leave out --known-at.`,
      }
    case "unit":
      return suggestions.length === 0
        ? {
            vi: `Không có đơn vị nào là “${name}”. Xem danh sách bằng kheo units.`,
            en: `No unit is “${name}”. See the list with kheo units.`,
          }
        : {
            vi: `Không có đơn vị nào là “${name}”. Có phải: ${suggestions.join("; ")}? Hãy ghi đủ dấu.`,
            en: `No unit is “${name}”. Is it: ${suggestions.join("; ")}? Write the name with its marks.`,
          }
    case "model":
      return {
        vi: `Không có mô hình nào là “${name}”. Xem danh sách bằng kheo models.`,
        en: `No model is “${name}”. See the list with kheo models.`,
      }
    case "event":
      return {
        vi: `Ở đó không có sự kiện “${name}” nào còn hiệu lực: có thể chưa ghi, hoặc đã bỏ. Xem vị trí và mã bằng kheo journal --json.`,
        en: `No event “${name}” stands there: it was never recorded, or is taken back. See positions and ids with kheo journal --json.`,
      }
    case "user":
      return {
        vi: `Không có người dùng nào là “${name}”. Xem danh sách bằng kheo user list.`,
        en: `No user is “${name}”. See the list with kheo user list.`,
      }
    case "person":
      return {
        vi: `Trong dữ liệu đã niêm phong không có ai là “${name}”: xem lại họ tên có dấu, đơn vị (--unit), hoặc người này đã được xóa.`,
        en: `Nobody in the sealed data is “${name}”: check the name with its marks and the unit (--unit); or the person was erased already.`,
      }
    case "paper":
      return {
        vi: `Không có văn bản nào là “${name}”. Xem danh sách bằng kheo paper list.`,
        en: `No paper is “${name}”. See the list with kheo paper list.`,
      }
  }
}

const unavailable = ({ detail, path, reason }: StoreUnavailable): Words => {
  switch (reason) {
    case "not-a-ledger":
      return {
        vi: `Tệp ${path} không phải sổ của Khéo. Hãy chọn thư mục khác bằng --data.`,
        en: `The file ${path} is not a register of Khéo. Choose another folder with --data.`,
      }
    case "not-a-vault":
      return {
        vi: `Tệp ${path} không phải kho khóa của Khéo (${detail}). Hãy chọn đúng bản sao do kheo vault backup tạo.`,
        en: `The file ${path} is no vault of Khéo (${detail}). Choose a copy made by kheo vault backup.`,
      }
    case "other-vault":
      return {
        vi: `Kho khóa ${path} là của sổ khác (khác mã bí mật của văn phòng); không trộn vào kho này.`,
        en: `The vault ${path} belongs to another office (its secret differs); it is not mixed into this one.`,
      }
    case "newer-format":
      return {
        vi: `Sổ ${path} do phiên bản Khéo mới hơn ghi. Hãy cập nhật Khéo.`,
        en: `The register ${path} was written by a newer Khéo. Update Khéo.`,
      }
    case "not-durable":
      return {
        vi: `Ổ đĩa chứa ${path} không bảo đảm giữ dữ liệu khi mất điện; Khéo không ghi ở đó. Hãy chọn ổ khác bằng --data.`,
        en: `The disk of ${path} does not promise to keep data through a power cut; Khéo does not write there. Choose another with --data.`,
      }
    case "cannot-open":
      return {
        vi: `Không mở được ${path} (${detail}). Hãy xem lại đường dẫn và quyền ghi, hoặc chọn thư mục khác bằng --data.`,
        en: `${path} can't be opened (${detail}). Check the path and the right to write, or choose another folder with --data.`,
      }
    default:
      return {
        vi: `Không đọc hoặc ghi được ${path} (${detail}). Hãy kiểm tra ổ đĩa rồi thử lại.`,
        en: `${path} can't be read or written (${detail}). Check the disk, then try again.`,
      }
  }
}
