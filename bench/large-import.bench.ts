import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { here, importCommands, type Measured } from "./import-commands.ts"
import { median } from "./median.ts"
import type { Row } from "./row.ts"

/**
 * `kheo import plan`, and plan with apply, of 10,000 rows against exceljs `readFile` of the same workbook; then of 100,000
 * rows. Every command is a process of its own, imports included; the names tell the most memory.
 *
 * What is measured is what a user runs once the bundle was made.
 */
export const largeImportBench = async (rounds: number): Promise<ReadonlyArray<Row>> => {
  const { status, stderr } = spawnSync(process.execPath, [here("../apps/kheo/bin/bundle.mjs")], { encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  return [...(await rowsOf(10_000, rounds)), ...(await rowsOf(100_000, 1))]
}

const rowsOf = async (rows: number, rounds: number): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  try {
    const { apply, plan, prepared, reference } = await importCommands(folder, rows)
    const runs: Array<Record<"plan" | "apply" | "reference", Measured>> = []
    for (let round = 0; round < rounds; round += 1) {
      const data = await prepared()
      runs.push({ reference: await reference(), plan: await plan(data), apply: await apply(data) })
    }
    const middle = (of: (run: (typeof runs)[number]) => number) => median(runs.map(of))
    const most = (which: keyof (typeof runs)[number]) => `${middle((run) => run[which].megabytes)} MB`
    const of = { unit: "rows/s", amount: rows, reference: middle((run) => run.reference.milliseconds) }
    return [
      {
        name: `import plan of ${rows} rows (most memory ${most("plan")}, exceljs ${most("reference")})`,
        ...of,
        ours: middle((run) => run.plan.milliseconds),
      },
      {
        name: `import plan and apply of ${rows} rows (apply's most memory ${most("apply")})`,
        ...of,
        ours: middle((run) => run.plan.milliseconds + run.apply.milliseconds),
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
