import type { StoreUnavailable } from "@kheo/event-store"
import type { Words } from "./language.ts"
import { placeWords } from "./place-words.ts"

/** Why a register can't be used, and what to do. */
export const storeWords = (problem: StoreUnavailable): Words => placeWords(problem) ?? unavailable(problem)

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
      if (path.startsWith("postgres"))
        return {
          vi: `Máy chủ của ${path} không bảo đảm giữ dữ liệu khi mất điện (${detail}); Khéo không ghi ở đó. Hãy nhờ người quản trị bật lại thiết lập ấy.`,
          en: `The server of ${path} does not promise to keep data through a power cut (${detail}); Khéo does not write there. Ask its administrator to turn that setting on.`,
        }
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
