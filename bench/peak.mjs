// Loaded before a command that is measured: writes the most memory that the process took, all its threads together, in kB.
import { writeFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"

const file = process.env["KHEO_BENCH_PEAK"]
if (isMainThread && file !== undefined)
  process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
