import { readFiles } from "@kheo/importer"
import { Effect } from "effect"

// Reads and understands one workbook, as a process of its own: the file, then what came of it and the most memory in MB.
const read = await Effect.runPromise(readFiles([process.argv[2] ?? ""], 2022, () => undefined))
const rows = read.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
console.log(JSON.stringify({ rows, megabytes: Math.round(process.resourceUsage().maxRSS / 1_024) }))
