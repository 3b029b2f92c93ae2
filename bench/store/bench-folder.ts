import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { Effect } from "effect"

/** A folder for one bench, gone afterwards. */
export const inFolder = async <A>(bench: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  try {
    return await bench(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs over a ledger's file, which is made when it is not there. */
export const onFile = <A, E>(file: string, body: Effect.Effect<A, E, EventStore>): Promise<A> =>
  Effect.runPromise(body.pipe(Effect.provide(layer({ file, ledger: "bench" }))))

/** Milliseconds of the body alone, without opening and closing the file. */
export const timedOnFile = <A, E>(file: string, body: Effect.Effect<A, E, EventStore>): Promise<number> =>
  onFile(
    file,
    Effect.gen(function* () {
      const start = performance.now()
      yield* body
      return performance.now() - start
    }),
  )
