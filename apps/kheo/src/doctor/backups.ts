import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Check, Finding } from "./finding.ts"

const name = "backups"

const day = 86_400_000

/** The age of the newest backup. */
export const backups: Check = {
  name,
  look: ({ file, folder, now }) => {
    if (!existsSync(file)) return []
    const place = join(folder, "backups")
    return [backupFinding(newestIn(place), now, place)]
  },
}

/** Time of the newest manifest, or of the newest copy where none has one; undefined when there is no backup. */
const newestIn = (place: string): number | undefined => {
  if (!existsSync(place)) return undefined
  const files = readdirSync(place)
  const manifests = files.filter((file) => file.endsWith(".json"))
  const times = (manifests.length > 0 ? manifests : files.filter((file) => file.endsWith(".db"))).map(
    (file) => statSync(join(place, file)).mtimeMs,
  )
  return times.length === 0 ? undefined : Math.max(...times)
}

/** What the time of the newest backup means at a moment. */
export const backupFinding = (newest: number | undefined, now: number, where: string): Finding => {
  const remedy = {
    vi: "Sao lưu ngay bằng kheo backup, và chép một bản ra ổ ngoài.",
    en: "Make one now with kheo backup, and copy it to a disk outside.",
  }
  if (newest === undefined)
    return {
      check: name,
      level: "warning",
      what: { vi: "Chưa sao lưu lần nào.", en: "There has never been a backup." },
      where,
      remedy,
    }
  const days = Math.max(0, Math.floor((now - newest) / day))
  const what = {
    vi: days === 0 ? "Bản sao lưu mới nhất là của hôm nay." : `Bản sao lưu mới nhất đã ${days} ngày.`,
    en: days === 0 ? "The newest backup is of today." : `The newest backup is ${days} days old.`,
  }
  return days > 7 ? { check: name, level: "warning", what, where, remedy } : { check: name, level: "ok", what, where }
}
