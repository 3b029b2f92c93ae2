import { spawnSync } from "node:child_process"
import { hash } from "node:crypto"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { byTurns } from "../median.ts"
import type { Row } from "../row.ts"
import { type BareRows, bareRowsOf, rewrite } from "./bare-rows.ts"
import { inFolder, onFile, timedOnFile } from "./bench-folder.ts"
import { byCallers, fillTo, oneByOne } from "./fill.ts"

const commits = 3_000
const batches = 20
const callers = 32

/** Durable appends: one event a call and a thousand, against bare better-sqlite3, against Emmett where it is installed, and by many callers. */
export const appendBench = (rounds: number): Promise<ReadonlyArray<Row>> =>
  inFolder(async (folder) => {
    let round = 0
    const fresh = (what: string) => join(folder, `${what}-${(round += 1)}.db`)
    const ours = (body: Parameters<typeof onFile>[1]) => () => timedOnFile(fresh("ours"), body)
    const rows: Array<Row> = []
    const against = async (
      name: string,
      amount: number,
      mine: () => Promise<number>,
      reference: () => Promise<number>,
    ): Promise<void> => void rows.push({ name, amount, unit: "events/s", ...(await byTurns(rounds, mine, reference)) })

    const bare = await bareRows(fresh("single"), 1)
    const single = ours(oneByOne(commits))
    await against(`append, one event a call; reference: bare better-sqlite3`, commits, single, () =>
      Promise.resolve(rewrite(fresh("bare"), bare)),
    )
    if (existsSync(emmett))
      await against(
        `append, one event a call; reference: Emmett's SQLite store, one connection, FULL`,
        commits,
        single,
        () => Promise.resolve(emmettAppends(fresh("emmett"))),
      )
    const many = 4_000
    await against(
      `append, one event a call, ${callers} callers; reference: one caller, as many appends`,
      many,
      ours(byCallers(many, callers)),
      ours(oneByOne(many)),
    )
    const large = await bareRows(fresh("large"), 1_000)
    await against(
      `append, 1,000 events a call; reference: bare better-sqlite3, unique id, one SHA-256 an event`,
      batches * 1_000,
      ours(fillTo(batches * 1_000)),
      () => Promise.resolve(rewrite(fresh("bare"), large, (row) => hash("sha256", row[7] as Buffer))),
    )
    return rows
  })

const bareRows = async (file: string, size: number): Promise<BareRows> => {
  await onFile(file, size === 1 ? oneByOne(commits) : fillTo(batches * size))
  return bareRowsOf(file, size)
}

const emmett = fileURLToPath(new URL("../peers/node_modules/@event-driven-io/emmett-sqlite", import.meta.url))

const emmettAppends = (file: string): number => {
  const script = fileURLToPath(new URL("../peers/emmett-sqlite.mjs", import.meta.url))
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, file, String(commits)], { encoding: "utf8" })
  if (status !== 0) throw new Error(`Emmett did not run: ${stderr}`)
  return Number(stdout)
}
