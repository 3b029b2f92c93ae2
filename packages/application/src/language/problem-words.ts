import type { ArchiveUnavailable, BundleRefused } from "../archive/failure.ts"
import { archiveProblem } from "./archive-words.ts"
import type { AttachmentMissing, AttachmentRefused, AttachmentsUnavailable } from "@kheo/attachments"
import type {
  CommandIdReused,
  Conflict,
  HeadMoved,
  LedgerForked,
  SigningUnavailable,
  StoreBusy,
  StoreUnavailable,
} from "@kheo/event-store"
import type { ActorUnknown } from "../actor.ts"
import type { KnownAtUnreadable } from "../known-at.ts"
import type { NotFound, Refused } from "../refused.ts"
import { fileProblem } from "./file-words.ts"
import type { Words } from "./language.ts"
import { placeWords } from "./place-words.ts"
import { ledgerForkedWords, signingWords } from "./ledger-words.ts"
import { refusalWords } from "./refusal-words.ts"

/** Everything that a use case or a query can fail with. */
export type Problem =
  | Refused
  | NotFound
  | KnownAtUnreadable
  | ActorUnknown
  | Conflict
  | CommandIdReused
  | LedgerForked
  | SigningUnavailable
  | StoreBusy
  | StoreUnavailable
  | AttachmentRefused
  | AttachmentMissing
  | AttachmentsUnavailable
  | BundleRefused
  | ArchiveUnavailable
  | HeadMoved

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
    case "LedgerForked":
      return ledgerForkedWords(problem)
    case "SigningUnavailable":
      return signingWords(problem)
    case "StoreUnavailable":
      return placeWords(problem) ?? unavailable(problem)
    case "AttachmentRefused":
    case "AttachmentMissing":
    case "AttachmentsUnavailable":
      return fileProblem(problem)
    case "BundleRefused":
    case "ArchiveUnavailable":
    case "HeadMoved":
      return archiveProblem(problem)
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
    case "unknown-outcome":
      return {
        vi: `Chưa biết đã ghi được hay chưa: mất trả lời của ${path} (${detail}). Hãy xem những việc mới nhất bằng kheo journal rồi mới làm lại; nhập lại cùng tệp thì không bao giờ ghi hai lần.`,
        en: `It is not known whether this was saved: the answer of ${path} was lost (${detail}). Look at the newest entries with kheo journal before doing it again; importing the same files again never writes twice.`,
      }
    case "cannot-connect":
      return {
        vi: `Không kết nối được ${path} (${detail}). Hãy xem máy chủ có đang chạy không, địa chỉ và cổng trong --store có đúng không.`,
        en: `${path} can't be reached (${detail}). Check that the server runs, and the address and port in --store.`,
      }
    case "wrong-password":
      return {
        vi: `${path} không nhận tài khoản hoặc mật khẩu này. Hãy xem lại tên trong --store và mật khẩu trong PGPASSWORD hoặc tệp pgpass.`,
        en: `${path} does not accept this account or password. Check the name in --store and the password in PGPASSWORD or the pgpass file.`,
      }
    case "no-such-database":
      return {
        vi: `Máy chủ không có cơ sở dữ liệu của ${path}. Hãy tạo nó rồi chạy kheo postgres prepare, hoặc xem lại --store.`,
        en: `The server has no database of ${path}. Create it and run kheo postgres prepare, or check --store.`,
      }
    case "no-schema":
      return {
        vi: `${path} chưa được chuẩn bị cho Khéo, và tài khoản này không được phép chuẩn bị. Người quản trị cần chạy kheo postgres prepare --store postgres://QUẢN-TRỊ@…`,
        en: `${path} is not prepared for Khéo, and this account may not prepare it. An administrator has to run kheo postgres prepare --store postgres://ADMIN@…`,
      }
    case "not-permitted":
      return {
        vi: `Tài khoản này không đủ quyền trong ${path} (${detail}). Người quản trị cần cấp vai trò kheo_writer cho tài khoản.`,
        en: `This account lacks rights in ${path} (${detail}). An administrator has to grant it the role kheo_writer.`,
      }
    case "no-writes":
      return {
        vi: `${path} là máy chủ dự phòng hoặc chỉ cho đọc; không ghi được ở đó. Hãy dùng địa chỉ của máy chủ chính trong --store.`,
        en: `${path} is a standby or takes no writes. Use the primary server's address in --store.`,
      }
    case "not-begun":
      return {
        vi: `Tệp ${path} còn trống: việc tạo sổ đã bị ngắt trước khi ghi gì. Hãy chạy lại lệnh đã bị ngắt, hoặc khôi phục từ bản sao lưu nếu trước đây sổ đã có dữ liệu.`,
        en: `${path} is still empty: its making was interrupted before anything was written. Run the interrupted command again, or restore a backup if there has been a register here.`,
      }
    case "no-such-ledger":
      return {
        vi: `${path} chưa có sổ “${detail}”. Hãy xem lại ?ledger= trong --store, hoặc KHEO_LEDGER.`,
        en: `${path} holds no ledger “${detail}”. Check ?ledger= in --store, or KHEO_LEDGER.`,
      }
    case "which-ledger":
      return {
        vi: `${path} có nhiều sổ: ${detail}. Hãy chỉ một sổ bằng ?ledger=TÊN trong --store, hoặc KHEO_LEDGER.`,
        en: `${path} holds several ledgers: ${detail}. Name one with ?ledger=NAME in --store, or KHEO_LEDGER.`,
      }
    case "no-address":
      return {
        vi: `Không hiểu địa chỉ ${path}. Viết như postgres://NGƯỜI-DÙNG@MÁY:CỔNG/CƠ-SỞ-DỮ-LIỆU?ledger=SỔ; sslmode chỉ nhận disable, require, verify-full.`,
        en: `The address ${path} is not understood. Write it like postgres://USER@HOST:PORT/DATABASE?ledger=LEDGER; sslmode is disable, require or verify-full.`,
      }
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
    case "projection-stopped":
      return {
        vi: `Bảng dựng sẵn đã dừng trước một sự kiện mà bản Khéo này không đọc được (${detail}). Sổ không mất gì. Hãy cập nhật Khéo, chạy kheo verify, rồi kheo projection rebuild.`,
        en: `A read model stopped before an event that this Khéo can't take (${detail}). Nothing is lost from the register. Update Khéo, run kheo verify, then kheo projection rebuild.`,
      }
    default:
      return {
        vi: `Không đọc hoặc ghi được ${path} (${detail}). Hãy kiểm tra ổ đĩa rồi thử lại.`,
        en: `${path} can't be read or written (${detail}). Check the disk, then try again.`,
      }
  }
}
