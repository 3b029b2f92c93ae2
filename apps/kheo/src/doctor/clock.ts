import { existsSync, statSync } from "node:fs"
import { fileHealth } from "../layer.ts"
import type { Check, Finding } from "./finding.ts"

const name = "clock"

const minute = 60_000

/** The computer's clock against the last recorded time and the file's own. */
export const clock: Check = {
  name,
  look: ({ file, now }) => {
    if (!existsSync(file)) return []
    const recorded = fileHealth(file).claim.recordedAt
    return [clockFinding({ now, recorded, modified: statSync(file).mtimeMs, file })]
  },
}

/** What the three times tell; a few minutes are nothing. */
export const clockFinding = (times: {
  readonly now: number
  readonly recorded: string | undefined
  readonly modified: number
  readonly file: string
}): Finding => {
  const { file: where, modified, now, recorded } = times
  const last = recorded === undefined ? Number.NaN : Date.parse(recorded)
  const behind = Math.max(Number.isNaN(last) ? 0 : last - now, modified - now)
  if (behind <= 5 * minute)
    return {
      check: name,
      level: "ok",
      what: { vi: "Đồng hồ máy không sớm hơn lần ghi cuối.", en: "The clock is past the last record." },
      where,
    }
  const minutes = Math.round(behind / minute)
  return {
    check: name,
    level: "warning",
    what: {
      vi: `Đồng hồ máy chậm hơn lần ghi cuối ${minutes} phút. Sổ không lùi lại: việc ghi bây giờ mang giờ của lần ghi cuối cho đến khi đồng hồ vượt qua.`,
      en: `The clock is ${minutes} minutes behind the last record. The register does not go back: what is written now carries the last record's time until the clock has passed it.`,
    },
    where,
    remedy: {
      vi: "Chỉnh lại ngày giờ của máy; nếu đồng hồ đúng thì lần ghi trước đã sai giờ, không cần sửa sổ.",
      en: "Set the computer's date and time; if the clock is right, the earlier record was made with a wrong one, and the register needs no mending.",
    },
  }
}
