import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { bigWorkbook } from "./big-workbook.ts"
import { byTurns, timed } from "./median.ts"
import type { Row } from "./row.ts"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const rows = 10_000

/** `kheo import plan`, and plan with apply, of a large list into a register with its roster, against exceljs reading it; all as processes. */
export const largeImportBench = async (rounds: number): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  const node = (...args: ReadonlyArray<string>) =>
    timed(async () => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
      if (status !== 0) throw new Error(stderr)
    })
  try {
    const { registrations, roster } = await bigWorkbook(folder, rows)
    const year = ["--campaign", "2022", "--deadline", "2022-10-21", "--as", "bench"]
    const kheo = (data: string, ...args: ReadonlyArray<string>) =>
      node(here("../apps/kheo/bin/kheo.mjs"), "import", ...args, "--data", data)
    let round = 0
    const prepared = async () => {
      const data = join(folder, `${(round += 1)}`)
      await kheo(data, roster, ...year, "--yes")
      return data
    }
    const planned = (data: string) => kheo(data, "plan", registrations, ...year, "-o", join(data, "plan.json"))
    const reference = () => node(here("read-workbook.ts"), registrations)
    const plan = await byTurns(rounds, async () => planned(await prepared()), reference)
    const both = async () => {
      const data = await prepared()
      return (await planned(data)) + (await kheo(data, "apply", join(data, "plan.json")))
    }
    const apply = await byTurns(rounds, both, reference)
    const of = { unit: "rows/s", amount: rows }
    return [
      { name: `import plan of ${rows} rows`, ...of, ...plan },
      { name: `import plan and apply of ${rows} rows`, ...of, ...apply },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
