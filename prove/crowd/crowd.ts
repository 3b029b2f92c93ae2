import { join } from "node:path"
import { inFolder } from "../folder.ts"
import { inspect } from "../ledger/inspect.ts"
import { issued } from "../ledger/issued.ts"
import type { Attempt } from "../trial.ts"
import { startWriters } from "../writer/writer.ts"
import { startFollower } from "./follower.ts"

const processes = 8

/** Many processes append to one file at once, and one follows them. */
export const crowd: Attempt = ({ runs, seed }) =>
  inFolder(async (folder) => {
    const file = join(folder, "kheo.db")
    const each = Math.ceil(runs / processes)
    const keys = Array.from({ length: processes }, (_, index) => `${seed}-${index}`)
    const all = keys.flatMap((key) => Array.from({ length: each }, (_, number) => `${key}/${number}`))
    const events = all.reduce((sum, key) => sum + issued(key).events, 0)
    const writers = await startWriters(processes)
    const follower = await startFollower(file, events)
    for (const [index, writer] of writers.entries())
      writer.begin({ file, key: keys[index] ?? "", callers: 1, sessions: [each], bytes: 60 })
    const ended = await Promise.all(writers.map(({ ended }) => ended))
    const acknowledged = new Map(ended.flatMap((writer) => [...writer.acknowledged]))
    const left = await inspect({ file, acknowledged, inFlight: [] })
    const faults = [
      ...ended.flatMap(({ code, said }) => (code === 0 ? [] : [`a writer ended with ${code}: ${said.slice(0, 400)}`])),
      ...(acknowledged.size === all.length ? [] : [`${acknowledged.size} of ${all.length} were acknowledged`]),
      ...(left.lines.length === events ? [] : [`${left.lines.length} of ${events} events stand in the ledger`]),
      ...(await follower.faults(20_000)),
      ...left.faults,
    ]
    return { runs: acknowledged.size, failures: faults.slice(0, 20), met: { processes, events } }
  })
