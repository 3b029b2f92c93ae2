import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "../store/bench-folder.ts"
import { fillTo } from "../store/fill.ts"
import { serveBundled } from "./served.ts"

/** Fewer do for a quick look. */
const events = Number(process.env["KHEO_BENCH_EVENTS"] ?? 1_000_000)
/** MiB that the server may take at most, itself included. */
const bound = 150

/** A million events as JSON lines, table and workbook, from the bundled `kheo serve`: each digest is right, and the server's memory stays flat. */
export const exportBench = (): Promise<ReadonlyArray<Row>> =>
  inFolder(async (folder) => {
    await onFile(join(folder, "kheo.db"), fillTo(events))
    const bundling = fileURLToPath(new URL("../../apps/kheo/bin/bundle.mjs", import.meta.url))
    const program = execFileSync(process.execPath, [bundling], { encoding: "utf8" }).trim()
    const rows: Array<Row> = []
    for (const format of ["jsonl", "csv", "xlsx"]) {
      const { megabytes, milliseconds, size } = await exported(program, folder, format)
      rows.push({
        name: `export of ${events} events as .${format}, ${Math.round(size / 1e6)} MB (most memory of the server ${megabytes} MiB); reference: the bound of ${bound} MiB`,
        unit: "events/s",
        amount: events,
        ours: milliseconds,
        reference: (milliseconds * bound) / megabytes,
      })
    }
    return rows
  })

const exported = async (program: string, folder: string, format: string) => {
  const peak = join(folder, "peak")
  const { close, url } = await serveBundled(program, folder, peak)
  const start = performance.now()
  const response = await fetch(`${url}/v1/exports/events.${format}`)
  const sha256 = createHash("sha256")
  let size = 0
  for await (const chunk of response.body ?? []) {
    sha256.update(chunk)
    size += chunk.length
  }
  const milliseconds = performance.now() - start
  const digest = `sha-256=:${sha256.digest("base64")}:`
  if (response.headers.get("repr-digest") !== digest) throw new Error(`.${format}: ${digest} is not what was promised`)
  await close()
  return { milliseconds, size, megabytes: Math.round(Number(readFileSync(peak, "utf8")) / 1_024) }
}
