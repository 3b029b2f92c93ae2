import type { StoreUnavailable } from "@kheo/event-store"
import type { Words } from "./language.ts"

/** What to do about the place of a register, by the reason why it can't be used; undefined for other reasons. */
export const placeWords = ({ detail, path, reason }: StoreUnavailable): Words | undefined =>
  placed[reason]?.(path, detail)

const placed: Readonly<Record<string, (path: string, detail: string) => Words>> = {
  "network-file-system": (path, detail) => ({
    vi: `${path} nằm trên ổ mạng (${detail}), nơi Khéo chỉ đọc, không ghi, vì mất mạng giữa chừng có thể làm hỏng sổ. Hãy chép cả thư mục về ổ đĩa của máy này và dùng --data chỉ vào đó, hoặc chạy kheo serve trên máy giữ sổ.`,
    en: `${path} lies on a network drive (${detail}), where Khéo only reads and does not write: a lost connection could damage the register. Copy the folder to a disk of this computer and name it with --data, or run kheo serve on the computer that keeps the register.`,
  }),
  "read-only": (path) => ({
    vi: `Nơi chứa ${path} chỉ cho đọc, nên chưa ghi gì. Xem và kiểm tra vẫn được; muốn ghi, hãy chép sổ về ổ ghi được và dùng --data.`,
    en: `The place of ${path} is read-only, so nothing was saved. Reading and checking work; to write, copy the register to a disk that can be written and name it with --data.`,
  }),
  "no-permission": (path, detail) => ({
    vi: `Tài khoản này không có quyền ghi vào ${path} (${detail}), nên chưa ghi gì. Hãy nhờ người quản trị máy cấp quyền đọc và ghi cả thư mục, hoặc chọn thư mục khác bằng --data.`,
    en: `This account may not write to ${path} (${detail}), so nothing was saved. Ask whoever manages the computer for the right to read and write the whole folder, or choose another with --data.`,
  }),
  "disk-full": (path) => ({
    vi: `Ổ đĩa chứa ${path} đã đầy, nên chưa ghi gì; những gì đã ghi trước vẫn còn nguyên. Hãy xóa bớt tệp khác (đừng xóa tệp nào trong thư mục sổ) rồi làm lại.`,
    en: `The disk of ${path} is full, so nothing was saved; what was saved before is whole. Delete other files (none in the register's folder), then try again.`,
  }),
  "too-many-files": (path) => ({
    vi: `Máy đang mở quá nhiều tệp nên chưa mở được ${path}. Hãy đóng bớt chương trình rồi thử lại.`,
    en: `Too many files are open on this computer, so ${path} could not be opened. Close some programs, then try again.`,
  }),
  damaged: (path, detail) => ({
    vi: `Sổ ${path} không còn khớp với chính nó (${detail}); Khéo không ghi thêm vào đó. Hãy chạy kheo verify, rồi khôi phục bản sao lưu bằng kheo restore.`,
    en: `The register ${path} does not agree with itself any more (${detail}); Khéo does not write to it. Run kheo verify, then bring a backup back with kheo restore.`,
  }),
  "old-sqlite": (path, detail) => ({
    vi: `Bản SQLite kèm theo quá cũ để ghi ${path} an toàn (${detail}). Hãy cài lại Khéo.`,
    en: `The SQLite in use is too old to write ${path} safely (${detail}). Install Khéo again.`,
  }),
}
