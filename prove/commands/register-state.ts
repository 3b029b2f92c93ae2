import { layer } from "@kheo/event-store-sqlite"
import { EventStore } from "@kheo/event-store"
import { Effect, Layer, Stream } from "effect"
import { kheo } from "./kheo.ts"

/** What a register holds, without what differs between two runs of the same commands: ids, times, roots. */
export const registerState = async (data: string, file: string): Promise<string> => {
  const lines = EventStore.use((store) => Stream.runCollect(store.read({}))).pipe(
    Effect.provide(Layer.fresh(layer({ file, ledger: "kheo:prove" }))),
  )
  const types = (await Effect.runPromise(lines)).map(({ type }) => type).toSorted()
  const board = JSON.parse((await kheo(["board", "--campaign", "2022", "--data", data, "--json"])).out)
  return JSON.stringify({ types, blocks: board.blocks, totals: board.totals, missing: board.missing })
}
