import { join } from "node:path"
import { layerMemory } from "@kheo/event-store"
import { runHistories } from "@kheo/event-store/histories"
import { layer } from "@kheo/event-store-sqlite"
import { inMemoryFolder } from "../folder.ts"
import type { Attempt } from "../trial.ts"

const ledger = "kheo:prove"

/** Of this many sequences in memory one is played on SQLite too, where each of its writes is synced. */
const oneIn = 10

/** Plays random sequences of commands with injected pauses and faults, in memory and on SQLite. */
export const sequences: Attempt = async ({ runs, seed }) => {
  const memory = await runHistories(layerMemory({ ledger }), { seed, sequences: runs })
  const sqlite = await inMemoryFolder(async (folder) => {
    const played = { sequences: 0, events: 0, failures: [] as Array<string> }
    for (let file = 0; played.sequences < Math.ceil(runs / oneIn); file += 1) {
      const sequences = Math.min(25, Math.ceil(runs / oneIn) - played.sequences)
      const found = await runHistories(layer({ file: join(folder, `${file}.db`), ledger }), {
        seed: seed + played.sequences,
        sequences,
      })
      played.sequences += sequences
      played.events += found.events
      played.failures.push(...found.failures.map(({ seed: own, what }) => `on SQLite, sequence ${own}: ${what}`))
    }
    return played
  })
  const failures = [...memory.failures.map(({ seed: own, what }) => `sequence ${own}: ${what}`), ...sqlite.failures]
  return {
    runs: memory.sequences,
    failures: failures.slice(0, 20),
    met: { calls: memory.calls, events: memory.events + sqlite.events, "sequences on SQLite": sqlite.sequences },
  }
}
