import { copyFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { catchUp, layerMemoryVault, showBoard } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { Effect, Layer, Stream } from "effect"
import { byTurns, timed } from "./median.ts"
import { syntheticYear } from "./synthetic-year.ts"

const events = 100_000

/** The plain way to the same numbers: parse every line and count. */
const parseAndReduce = (texts: ReadonlyArray<string>) =>
  texts.reduce<Record<string, number>>((counts, text) => {
    const { type } = JSON.parse(text) as { readonly type: string }
    counts[type] = (counts[type] ?? 0) + 1
    return counts
  }, {})

/** A full rebuild of the read model and the board over it, from position 0, against `JSON.parse` plus a plain reduce. */
export const rebuildBench = async (rounds: number) => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  try {
    const filled = join(folder, "filled.db")
    const texts = await Effect.runPromise(
      Effect.gen(function* () {
        yield* syntheticYear(events)
        const store = yield* EventStore
        const lines = yield* Stream.runCollect(store.read({}))
        return lines.map(({ entry }) => Buffer.from(entry).toString())
      }).pipe(Effect.provide(layer({ file: filled, ledger: "bench" }))),
    )
    let round = 0
    const ours = async () => {
      const file = join(folder, `copy-${(round += 1)}.db`)
      copyFileSync(filled, file)
      const rebuild = Effect.andThen(catchUp(), showBoard({ campaign: 2022, asOf: "2022-12-31" }))
      return timed(() =>
        Effect.runPromise(
          rebuild.pipe(Effect.provide(Layer.merge(layer({ file, ledger: "bench" }), layerMemoryVault()))),
        ),
      )
    }
    const reference = () => timed(async () => parseAndReduce(texts))
    const result = await byTurns(rounds, ours, reference)
    return {
      name: `rebuild of the projections over ${texts.length} events`,
      unit: "events/s",
      amount: texts.length,
      ...result,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
