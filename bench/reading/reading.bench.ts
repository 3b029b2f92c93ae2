import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { byTurns, median, timed } from "../median.ts"
import type { Row } from "../row.ts"
import { bigWorkbook } from "./big-workbook.ts"

/** Reading and understanding big workbooks against exceljs alone, each as a process of its own, imports included. */
export const readingBench = async (rounds: number): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  try {
    const rows: Array<Row> = []
    for (const [amount, times] of [
      [10_000, rounds],
      [100_000, Math.min(rounds, 3)],
    ] as const) {
      const file = join(folder, `${amount}.xlsx`)
      writeFileSync(file, bigWorkbook(amount))
      const memory = { ours: [] as Array<number>, reference: [] as Array<number> }
      const runs = (which: keyof typeof memory) => () =>
        timed(async () => void memory[which].push(run(which, file, amount)))
      const result = await byTurns(times, runs("ours"), runs("reference"))
      const most = `most memory ${median(memory.ours)} MB, the reference's ${median(memory.reference)} MB`
      rows.push({ name: `reading a workbook of ${amount} rows (${most})`, unit: "rows/s", amount, ...result })
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const run = (which: string, file: string, amount: number): number => {
  const script = fileURLToPath(new URL(`./${which}.ts`, import.meta.url))
  const { megabytes, rows } = JSON.parse(execFileSync(process.execPath, [script, file], { encoding: "utf8" }))
  if (rows !== amount) throw new Error(`${which} read ${rows} of ${amount} rows`)
  return megabytes
}
