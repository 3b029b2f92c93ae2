import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { decided, onFresh, samples } from "@kheo/event-store/contract"
import { layer } from "@kheo/event-store-sqlite"
import { Effect } from "effect"
import { tamperFile } from "./tamper-file.samples.ts"

it.effect("whatever is changed in a register's file is found, and the honest file never raises an alarm", () =>
  Effect.gen(function* () {
    const folder = mkdtempSync(join(tmpdir(), "kheo-"))
    const file = join(folder, "kheo.db")
    yield* Effect.addFinalizer(() => Effect.sync(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })))
    const { command, event } = samples()
    yield* Effect.gen(function* () {
      const store = yield* EventStore
      for (let round = 0; round < 12; round++)
        yield* store.append(
          command(),
          decided([
            { stream: `model/${round % 3}`, events: [event({ data: { round } }), event(), event({ tags: ["a"] })] },
          ]),
        )
    }).pipe(onFresh(layer({ file, ledger: "kheo:test" })))
    const { failures, runs } = yield* Effect.promise(() => tamperFile(file, { seed: 11, times: 60 }))
    assert.deepStrictEqual(failures, [])
    assert.strictEqual(runs, 60)
  }),
)
