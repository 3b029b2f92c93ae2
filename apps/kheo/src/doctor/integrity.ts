import { existsSync } from "node:fs"
import { type FileHealth, fileHealth } from "../layer.ts"
import type { Check, Finding } from "./finding.ts"

const name = "integrity"

/** SQLite's quick check, the head against the last event, and what keeps the ledger append-only. */
export const integrity: Check = {
  name,
  look: ({ file }) => (existsSync(file) ? integrityFindings(fileHealth(file), file) : []),
}

/** What the state of a file means. */
export const integrityFindings = (health: FileHealth, where: string): ReadonlyArray<Finding> => {
  const findings: Array<Finding> = []
  const { claim, complaints, last, unprotected } = health
  if (complaints.length > 0)
    findings.push({
      check: name,
      level: "problem",
      what: {
        vi: `Tệp của sổ bị hỏng: ${complaints.join("; ")}.`,
        en: `The register's file is damaged: ${complaints.join("; ")}.`,
      },
      where,
      remedy: rescue,
    })
  if (claim.position !== last || claim.root === "")
    findings.push({
      check: name,
      level: "problem",
      what: {
        vi: `Đầu sổ ghi ${claim.position} sự kiện nhưng dòng cuối là ${last}.`,
        en: `The head names ${claim.position} events, but the last line is ${last}.`,
      },
      where,
      remedy: rescue,
    })
  if (unprotected.includes("event"))
    findings.push({
      check: name,
      level: "warning",
      what: {
        vi: "Sổ thiếu khóa chống sửa, xóa các dòng đã ghi.",
        en: "The register lacks the guard against changing or deleting lines.",
      },
      where,
      remedy: {
        vi: "Chạy kheo verify --checkpoint với bản ghi giữ bên ngoài để biết có dòng nào bị sửa không.",
        en: "Run kheo verify --checkpoint with a record kept outside to learn whether a line was changed.",
      },
    })
  if (findings.length > 0) return findings
  return [
    {
      check: name,
      level: "ok",
      what: { vi: `Tệp của sổ lành lặn, ${last} sự kiện.`, en: `The register's file is sound, ${last} events.` },
      where,
    },
  ]
}

const rescue = {
  vi: "Dừng ghi. Sao chép cả thư mục dữ liệu sang nơi khác, chạy kheo verify để biết từ vị trí nào, rồi khôi phục từ bản sao lưu.",
  en: "Stop writing. Copy the whole data folder elsewhere, run kheo verify to learn from which position, then restore from a backup.",
}
