import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { catchUp, layerMemoryVault, placedFacts } from "@kheo/application"
import { campaignTag, officePartition, unitPartition } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { Effect, Layer, Stream } from "effect"
import type { Row } from "../row.ts"
import { compared } from "./compared.ts"
import { fillYears } from "./fill.ts"
import { firstYear } from "./first-year.ts"
import { kept, type Pair, timeFolds } from "./folds.ts"
import { heapByQuarters, heapNow } from "./heap.ts"

/** A million events: a thousand years of offices with 224 models each, as campaigns of one ledger. */
export const millionBench = async (_rounds: number, years = 1_000): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  try {
    const store = Layer.merge(layer({ file: join(folder, "kheo.db"), ledger: "bench" }), layerMemoryVault())
    await Effect.runPromise(fillYears(years).pipe(Effect.provide(store)))
    const heaps: Array<string> = []
    const { lines, ofFacts, pairs } = await Effect.runPromise(
      timeFolds(years, () => heaps.push(heapNow())).pipe(Effect.provide(store)),
    )
    const row = (name: string, { ours, reference }: Pair, note = ""): Row => ({
      name: `${name}${note}`,
      unit: "events/s",
      amount: lines,
      ours,
      reference,
    })
    const { events, milliseconds } = await Effect.runPromise(timeParsing.pipe(Effect.provide(store)))
    const sampled = heapByQuarters()
    const rebuilt = await Effect.runPromise(timed(catchUp()).pipe(Effect.provide(store)))
    const rebuildHeaps = sampled()
    const viewed = await Effect.runPromise(timed(viewAll(years)).pipe(Effect.provide(store)))
    return [
      ...pairs.map(([name, pair], index) =>
        row(name, pair, index === pairs.length - 1 ? `; heap at 25/50/75/100 %: ${heaps.join(", ")} MiB` : ""),
      ),
      {
        ...row(
          "read model written durably from position 0",
          { ours: rebuilt, reference: milliseconds },
          `; ${rebuildHeaps}`,
        ),
        amount: events,
      },
      row("read model read and all folds of standing facts", { ours: viewed, reference: ofFacts }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const timed = <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<number, E, R> =>
  Effect.suspend(() => {
    const start = performance.now()
    return Effect.map(work, () => performance.now() - start)
  })

/** `JSON.parse` of every line, without reading it. */
const timeParsing = Effect.gen(function* () {
  const store = yield* EventStore
  const utf8 = new TextDecoder()
  let [milliseconds, events] = [0, 0]
  yield* Stream.runForEachArray(store.read({}), (lines) =>
    Effect.sync(() => {
      const start = performance.now()
      for (const { entry } of lines) kept.last = JSON.parse(utf8.decode(entry))
      milliseconds += performance.now() - start
      events += lines.length
    }),
  )
  return { milliseconds, events }
})

/** The office's papers belong to no campaign in the read model, so they are folded once. */
const viewAll = Effect.fn("viewAll")(function* (years: number) {
  const office = yield* placedFacts({ partitions: [officePartition] })
  kept.last = compared.map(({ fold }) => fold({ facts: office }))
  for (let year = firstYear; year < firstYear + years; year += 1) {
    const facts = yield* placedFacts({ partitions: [unitPartition, campaignTag(year)] })
    kept.last = compared.map(({ fold }) => fold({ facts }))
  }
})
