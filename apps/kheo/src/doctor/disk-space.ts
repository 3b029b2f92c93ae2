import { existsSync, statfsSync } from "node:fs"
import { dirname } from "node:path"
import type { Check, Finding } from "./finding.ts"

const name = "disk-space"

const mebibyte = 1024 * 1024

/** Below the first the register may fail to write, below the second it will soon. */
const levels = { problem: 100, warning: 1024 } as const

/** Free space on the register's disk. */
export const diskSpace: Check = {
  name,
  look: ({ folder }) => {
    const { bavail, bsize } = statfsSync(nearestThere(folder))
    return [spaceFinding(Math.floor((Number(bavail) * Number(bsize)) / mebibyte), folder)]
  },
}

/** What so many free mebibytes mean. */
export const spaceFinding = (free: number, where: string): Finding => {
  const level = free < levels.problem ? "problem" : free < levels.warning ? "warning" : "ok"
  return {
    check: name,
    level,
    what: { vi: `Ổ đĩa còn trống ${shown(free)}.`, en: `${shown(free)} are free on the disk.` },
    where,
    ...(level === "ok" ? {} : { remedy }),
  }
}

const shown = (free: number): string => (free < 10_240 ? `${free} MB` : `${Math.floor(free / 1024)} GB`)

const remedy = {
  vi: "Dọn bớt tệp, hoặc chuyển cả thư mục dữ liệu sang ổ rộng hơn rồi chỉ bằng --data. Đừng xóa tệp kheo.db, kheo.db-wal, kheo.db-shm.",
  en: "Remove other files, or move the whole data folder to a larger disk and name it with --data. Never delete kheo.db, kheo.db-wal or kheo.db-shm.",
}

const nearestThere = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder))
