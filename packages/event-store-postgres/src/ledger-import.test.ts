import { assert, it } from "@effect/vitest"
import { EventStore, layerMemory, LedgerImport } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { Effect } from "effect"
import { inject } from "vitest"
import { layer } from "./layer.ts"
import { cuttingProxy } from "./proving/cutting-proxy.ts"
import { newDatabase, placeOf } from "./proving/database.ts"

const port = inject("postgresPort")
const ledger = "kheo:test"

it.live("lines whose commit nobody answered are found written, and answered with the head", () =>
  Effect.gen(function* () {
    const { command, event } = samples()
    const { head, lines } = yield* Effect.gen(function* () {
      const store = yield* EventStore
      for (let round = 0; round < 3; round++)
        yield* store.append(command(), decided([{ stream: "office", events: [event(), event()] }]))
      return { head: yield* store.head(), lines: yield* readAll() }
    }).pipe(onFresh(layerMemory({ ledger })))
    const database = yield* Effect.promise(() => newDatabase(port))
    const proxy = yield* Effect.acquireRelease(
      Effect.promise(() => cuttingProxy(port)),
      ({ close }) => Effect.promise(close),
    )
    yield* Effect.gen(function* () {
      const { appendLines } = yield* LedgerImport
      const entries = lines.map(({ entry }) => entry)
      proxy.cutNextCommit()
      const told = yield* appendLines(0, entries)
      assert.strictEqual(proxy.cuts(), 1)
      assert.deepStrictEqual(told, head)
      const again = yield* Effect.flip(appendLines(0, entries))
      assert.deepInclude(again, { _tag: "HeadMoved", expected: 0, actual: 6 })
    }).pipe(onFresh(layer({ place: placeOf(proxy.port, database), ledger, acceptsLoss: true })))
  }),
)
