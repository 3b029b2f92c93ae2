import { execFileSync, spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { here } from "../import-commands.ts"
import { byTurns, timed } from "../median.ts"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "../store/bench-folder.ts"
import { campaign, fillCampaign } from "../terminal/fill.ts"

/** Of so many registered models 6,500 have a result. */
const registered = 6_643

/**
 * `kheo list consolidated` of 6,500 models as .xlsx and as .docx, and the list of those not scalable, the bundled program in
 * a process of its own; the reference is exceljs writing as many rows of eight texts. The names tell the most memory.
 */
export const listsBench = (rounds: number): Promise<ReadonlyArray<Row>> =>
  inFolder(async (folder) => {
    const program = execFileSync(process.execPath, [here("../apps/kheo/bin/bundle.mjs")])
      .toString()
      .trim()
    await onFile(join(folder, "kheo.db"), fillCampaign(registered))
    const plain = join(folder, "plain.mjs")
    writeFileSync(plain, plainRows(join(folder, "plain.xlsx")))
    const peak = join(folder, "peak")
    const env = { ...process.env, KHEO_BENCH_PEAK: peak }
    const run = (...args: ReadonlyArray<string>) => {
      const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", here("peak.mjs"), ...args], {
        encoding: "utf8",
        env,
        cwd: here("."),
        maxBuffer: 1 << 28,
      })
      if (status !== 0) throw new Error(stderr)
      return stdout
    }
    const megabytes = () => Math.round(Number(readFileSync(peak, "utf8")) / 1_024)
    const list = (kind: string, ending: string) => [
      program,
      "list",
      kind,
      "--campaign",
      String(campaign),
      "--as-of",
      `${campaign}-12-31`,
      "-o",
      join(folder, `a.${ending}`),
      "--force",
      "--json",
      "--data",
      folder,
    ]
    const row = async (kind: string, ending: string): Promise<Row> => {
      const told = JSON.parse(run(...list(kind, ending))) as Record<"submitted" | "notScalable", ReadonlyArray<string>>
      const most = megabytes()
      const amount = kind === "consolidated" ? told.submitted.length + told.notScalable.length : told.notScalable.length
      const name = `${kind} list of ${amount} models as .${ending} (most memory ${most} MB)`
      const times = await byTurns(
        rounds,
        () => timed(async () => void run(...list(kind, ending))),
        () => timed(async () => void run(plain)),
      )
      return { name, unit: "models/s", amount, ...times }
    }
    return [await row("consolidated", "xlsx"), await row("consolidated", "docx"), await row("not-scalable", "docx")]
  })

/** A program that writes 6,500 rows and nothing else. */
const plainRows = (path: string): string => `
import { createRequire } from "node:module"
const exceljs = createRequire(${JSON.stringify(here("package.json"))})("exceljs")
const workbook = new exceljs.Workbook()
const sheet = workbook.addWorksheet("a")
for (let row = 0; row < 6500; row += 1)
  sheet.addRow([String(row), "Camera an ninh " + row, "Xã Mỹ An", "", "Từ tháng 01/2022, tại ấp 2", "Lắp 36 camera trên 07 tuyến đường", "03 tổ", "02 ấp"])
await workbook.xlsx.writeFile(${JSON.stringify(path)})
`
