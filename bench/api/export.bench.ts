import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { once } from "node:events"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "../store/bench-folder.ts"
import { fillTo } from "../store/fill.ts"

const events = 1_000_000
/** Megabytes that the server may take at most, itself included. */
const bound = 150

const server = fileURLToPath(new URL("serve-ledger.ts", import.meta.url))

/** A million events as JSON lines, table and workbook, over HTTP: each digest is right, and the server's memory stays flat. */
export const exportBench = (): Promise<ReadonlyArray<Row>> =>
  inFolder(async (folder) => {
    const file = join(folder, "bench.db")
    await onFile(file, fillTo(events))
    const rows: Array<Row> = []
    for (const format of ["jsonl", "csv", "xlsx"]) {
      const { megabytes, milliseconds, size } = await exported(file, format)
      rows.push({
        name: `export of ${events} events as .${format}, ${Math.round(size / 1e6)} MB (most memory of the server ${megabytes} MB); reference: the bound of ${bound} MB`,
        unit: "events/s",
        amount: events,
        ours: milliseconds,
        reference: (milliseconds * bound) / megabytes,
      })
    }
    return rows
  })

const exported = async (file: string, format: string) => {
  const child = spawn(process.execPath, [server, file], { stdio: ["ignore", "pipe", "inherit"] })
  let said = ""
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()))
  while (!said.includes("\n")) await once(child.stdout, "data")
  const start = performance.now()
  const response = await fetch(`${said.trim()}/v1/exports/events.${format}`)
  const sha256 = createHash("sha256")
  let size = 0
  for await (const chunk of response.body ?? []) {
    sha256.update(chunk)
    size += chunk.length
  }
  const milliseconds = performance.now() - start
  const digest = `sha-256=:${sha256.digest("base64")}:`
  if (response.headers.get("repr-digest") !== digest) throw new Error(`.${format}: ${digest} is not what was promised`)
  said = ""
  child.kill("SIGTERM")
  await once(child, "exit")
  return { milliseconds, size, megabytes: Math.round(Number(said) / 1_024) }
}
