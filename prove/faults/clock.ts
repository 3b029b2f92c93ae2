import { join } from "node:path"
import { layer } from "@kheo/event-store-sqlite"
import { Clock, Effect, Layer } from "effect"
import { inMemoryFolder } from "../folder.ts"
import type { Place } from "../ledger/command-faults.ts"
import { inspect } from "../ledger/inspect.ts"
import { send } from "../ledger/send.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"

const day = 86_400_000
const jumps = [-3 * day, 400 * day, -3_600_000, 3_600_000, -20 * 365 * day, 1]

/** Sets the clock forwards and backwards between appends, and over reopenings: the order stays the ledger's own. */
export const clock: Attempt = ({ runs, seed }) =>
  inMemoryFolder(async (folder) => {
    const random = seeded(seed, "clock")
    const failures: Array<string> = []
    let done = 0
    for (let index = 0; done < runs; index += 1) {
      const file = join(folder, `kheo-${index}.db`)
      const acknowledged = new Map<string, Place>()
      let offset = 0
      const one = (number: number) =>
        Effect.suspend(() => {
          if (random.chance(0.5)) offset += random.pick(jumps)
          const key = `${seed}-${index}/${number}`
          return Effect.map(send(key), (place) => void acknowledged.set(key, place))
        })
      for (const start of [0, 10]) {
        const session = Effect.forEach(
          Array.from({ length: 10 }, (_, number) => start + number),
          one,
        )
        const opened = Effect.provide(session, Layer.fresh(layer({ file, ledger: "kheo:prove" })))
        await Effect.runPromise(Effect.updateService(opened, Clock.Clock, (known) => moved(known, () => offset)))
      }
      const { faults } = await inspect({ file, acknowledged, inFlight: [] })
      failures.push(...faults.map((fault) => `ledger ${index}: ${fault}`))
      done += acknowledged.size
    }
    return { runs: done, failures: failures.slice(0, 20) }
  })

/** The same clock, set forward by so many milliseconds; waiting takes as long as ever. */
const moved = (known: Clock.Clock, offset: () => number): Clock.Clock =>
  Object.create(known, {
    currentTimeMillisUnsafe: { value: () => known.currentTimeMillisUnsafe() + offset() },
    currentTimeMillis: { get: () => Effect.map(known.currentTimeMillis, (now) => now + offset()) },
  })
