import { existsSync } from "node:fs"
import { type FileHealth, fileHealth } from "../layer.ts"
import type { Check, Finding } from "./finding.ts"

const name = "projections"

/** Read models that are stopped, behind, or left half built. */
export const projections: Check = {
  name,
  look: ({ file, now }) => (existsSync(file) ? projectionFindings(fileHealth(file), now, file) : []),
}

/** What the generations of a file mean at a moment. */
export const projectionFindings = (health: FileHealth, now: number, where: string): ReadonlyArray<Finding> => {
  const { generations, last } = health
  const findings = generations.flatMap((one): ReadonlyArray<Finding> => {
    if (one.stopped !== undefined)
      return [
        {
          check: name,
          level: one.status === "live" ? "problem" : "warning",
          what: {
            vi: `Bảng dựng sẵn ${one.name} dừng trước vị trí ${one.stopped.at}: ${one.stopped.detail}. Sổ không mất gì.`,
            en: `The read model ${one.name} stopped before position ${one.stopped.at}: ${one.stopped.detail}. Nothing is lost from the register.`,
          },
          where,
          remedy: {
            vi: "Cập nhật Khéo, chạy kheo verify, rồi kheo projection rebuild.",
            en: "Update Khéo, run kheo verify, then kheo projection rebuild.",
          },
        },
      ]
    if (one.status === "building" && (one.leaseUntil ?? 0) < now)
      return [
        {
          check: name,
          level: "warning",
          what: { vi: `Bảng ${one.name} dựng dở rồi bị ngắt.`, en: `The read model ${one.name} was left half built.` },
          where,
          remedy: { vi: "Chạy lại kheo projection rebuild.", en: "Run kheo projection rebuild again." },
        },
      ]
    return []
  })
  if (findings.length > 0) return findings
  const behind = Math.max(0, ...generations.flatMap((one) => (one.status === "live" ? [last - one.position] : [])))
  return [
    {
      check: name,
      level: "ok",
      what: {
        vi:
          behind === 0
            ? "Các bảng dựng sẵn theo kịp sổ."
            : `Bảng dựng sẵn còn ${behind} sự kiện chưa đọc; lần hỏi tới sẽ tự đọc.`,
        en:
          behind === 0
            ? "The read models are up to date."
            : `A read model has ${behind} events to read; the next question reads them.`,
      },
      where,
    },
  ]
}
