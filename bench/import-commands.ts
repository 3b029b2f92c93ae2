import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { bigWorkbook } from "./big-workbook.ts"
import { timed } from "./median.ts"

export const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** A process of its own: how long it took, and the most memory in MB. */
export interface Measured {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Runs Node on a file and its arguments; fails with what it complained of. */
export const measured = async (folder: string, ...args: ReadonlyArray<string>): Promise<Measured> => {
  const peak = join(folder, "peak")
  const milliseconds = await timed(async () => {
    const env = { ...process.env, KHEO_BENCH_PEAK: peak }
    const { status, stderr } = spawnSync(process.execPath, ["--import", here("peak.mjs"), ...args], {
      encoding: "utf8",
      env,
    })
    if (status !== 0) throw new Error(stderr)
  })
  return { milliseconds, megabytes: Math.round(Number(readFileSync(peak, "utf8")) / 1_024) }
}

/** `kheo import` of a large list, command by command as a user types them, each time into a new register with its roster. */
export const importCommands = async (folder: string, rows: number) => {
  const { registrations, roster } = await bigWorkbook(folder, rows)
  const year = ["--campaign", "2022", "--deadline", "2022-10-21", "--as", "bench"]
  const kheo = (data: string, ...args: ReadonlyArray<string>) =>
    measured(folder, here("../apps/kheo/bin/kheo.mjs"), "import", ...args, "--data", data)
  let round = 0
  return {
    prepared: async () => {
      const data = join(folder, `${(round += 1)}`)
      await kheo(data, roster, ...year, "--yes")
      return data
    },
    plan: (data: string) => kheo(data, "plan", registrations, ...year, "-o", join(data, "plan.json")),
    apply: (data: string) => kheo(data, "apply", join(data, "plan.json")),
    reference: () => measured(folder, here("read-workbook.ts"), registrations),
  }
}
