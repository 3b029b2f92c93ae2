import { existsSync, statSync } from "node:fs"
import { fileHealth, probeLock } from "../layer.ts"
import type { Check, Finding } from "./finding.ts"

const name = "lock"

const mebibyte = 1024 * 1024

/** A log beyond this many mebibytes means that a reader has stood still for long. */
const longLog = 64

/** Whether the register can be written within a second, and what lies beside its file. */
export const lock: Check = {
  name,
  look: ({ file }) => {
    if (!existsSync(file)) return []
    const beside = besideFindings(file)
    // A damaged file is left as it is: opening it for writing could change what is still to be read.
    if (fileHealth(file).complaints.length > 0) return beside
    return [...beside, lockFinding(probeLock(file, 1_000), file)]
  },
}

/** What the attempt to take the write lock tells. */
export const lockFinding = (probed: ReturnType<typeof probeLock>, where: string): Finding => {
  if (probed === "free")
    return {
      check: name,
      level: "ok",
      what: { vi: "Ghi được ngay, không ai giữ khóa.", en: "It can be written at once, nobody holds the lock." },
      where,
    }
  if (probed === "held")
    return {
      check: name,
      level: "problem",
      what: {
        vi: "Một chương trình khác giữ khóa ghi lâu hơn một giây.",
        en: "Another program has held the write lock for more than a second.",
      },
      where,
      remedy: {
        vi: "Chờ việc nhập lớn đang chạy xong; nếu không có, đóng các cửa sổ Khéo và chương trình đang mở kheo.db, rồi thử lại.",
        en: "Wait for a large import that is running; if there is none, close the windows of Khéo and whatever has kheo.db open, then try again.",
      },
    }
  return {
    check: name,
    level: "problem",
    what: {
      vi: `Không mở được sổ để ghi (${probed.detail}).`,
      en: `The register can't be opened for writing (${probed.detail}).`,
    },
    where,
    remedy: {
      vi: "Xem quyền ghi của tệp và của thư mục, và ổ đĩa có bị khóa chỉ đọc không.",
      en: "See the rights of the file and of its folder, and whether the disk is read-only.",
    },
  }
}

const besideFindings = (file: string): ReadonlyArray<Finding> => {
  const [wal, shm] = [`${file}-wal`, `${file}-shm`]
  if (!existsSync(wal) && existsSync(shm))
    return [
      {
        check: name,
        level: "warning",
        what: {
          vi: "Còn tệp kheo.db-shm mà không có kheo.db-wal: có thể ai đó đã xóa hoặc không chép kèm tệp -wal, và những việc ghi cuối ở trong đó.",
          en: "There is kheo.db-shm without kheo.db-wal: somebody may have deleted the -wal file or not copied it, and the last records were in it.",
        },
        where: shm,
        remedy: {
          vi: "Tìm lại tệp -wal nếu sổ được chép từ máy khác; chạy kheo verify --checkpoint với bản ghi giữ bên ngoài.",
          en: "Look for the -wal file if the register was copied from another computer; run kheo verify --checkpoint with a record kept outside.",
        },
      },
    ]
  if (!existsSync(wal)) return []
  const size = Math.ceil(statSync(wal).size / mebibyte)
  if (size <= longLog) return []
  return [
    {
      check: name,
      level: "warning",
      what: {
        vi: `Tệp nhật ký kheo.db-wal đã lớn đến ${size} MB.`,
        en: `The log kheo.db-wal has grown to ${size} MB.`,
      },
      where: wal,
      remedy: {
        vi: "Đóng mọi cửa sổ Khéo rồi mở lại; tệp này sẽ tự thu nhỏ. Đừng xóa nó.",
        en: "Close every window of Khéo and open it again; the file then shrinks by itself. Never delete it.",
      },
    },
  ]
}
