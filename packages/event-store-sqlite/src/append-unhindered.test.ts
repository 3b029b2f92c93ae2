import { assert, describe, it } from "@effect/vitest"
import { Conflict, EventStore } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { Effect, Result } from "effect"
import { failingDisk } from "./failing-disk.ts"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

/** What stands in a statement's place in the file's log of what ran. */
const kindOf = (text: string): string =>
  /^(begin|commit|rollback|select|update|pragma|insert into "\w+")/.exec(text)?.[0] ?? text

describe("an append in nobody's way", () => {
  it.effect("asks the file for nothing; what another has appended is found, and answered no otherwise", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      const { connect, ran } = failingDisk()
      yield* Effect.gen(function* () {
        const { command, event } = samples()
        const append = (asked = command(), conditions: Parameters<typeof decided>[1] = [], stream = "a") =>
          EventStore.use((store) =>
            store.append(asked, decided([{ stream, events: [event({ tags: ["t"] })] }], conditions)),
          )
        const elsewhere = onFresh(layer({ file, ledger: "l" }))
        const kinds = () => ran.splice(0).map(kindOf)
        const repeat = command()
        yield* append()
        kinds()
        yield* append(repeat, [
          { stream: "a", is: 1 },
          { tags: ["t"], noneAfter: 1 },
        ])
        assert.deepStrictEqual(kinds(), [
          "begin",
          "update",
          'insert into "command"',
          'insert into "event"',
          'insert into "event_tag"',
          'insert into "merkle_node"',
          "commit",
        ])
        yield* elsewhere(append())
        kinds()
        assert.strictEqual((yield* append(command(), [{ stream: "a", is: 3 }])).first, 4)
        assert.include(kinds(), "select")
        yield* elsewhere(append(command(), [], "b"))
        const late = yield* Effect.result(append(command(), [{ stream: "a", is: 3 }]))
        assert(Result.isFailure(late) && late.failure instanceof Conflict)
        assert.strictEqual(late.failure.actual, 4)
        assert.deepInclude(yield* append(repeat), { first: 2, last: 2, replayed: true })
        const again = command()
        const group = yield* Effect.all([append(), append(again), append(again), append()], {
          concurrency: "unbounded",
        })
        assert.deepStrictEqual(
          group.map(({ first, replayed }) => [first, replayed]),
          [
            [6, false],
            [7, false],
            [7, true],
            [8, false],
          ],
        )
        assert.deepStrictEqual(
          (yield* readAll()).map(({ stream, streamVersion }) => `${stream}${streamVersion}`),
          ["a1", "a2", "a3", "a4", "b1", "a5", "a6", "a7"],
        )
      }).pipe(onFresh(layer({ file, ledger: "l", connect })))
    }),
  )

  it.effect("of those that may have nothing with a tag before them, lets one through", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      yield* Effect.gen(function* () {
        const { command, event } = samples()
        const append = (noneAfter: number, stream: string) =>
          EventStore.use((store) =>
            store.append(
              command(),
              decided([{ stream, events: [event({ tags: ["t"] })] }], [{ tags: ["t"], noneAfter }]),
            ),
          )
        const all = [append(0, "a"), append(1, "b"), append(1, "b")].map((one) => Effect.result(one))
        const outcomes = yield* Effect.all(all, { concurrency: "unbounded" })
        assert.deepStrictEqual(
          outcomes.map((outcome) => Result.isSuccess(outcome)),
          [true, true, false],
        )
        assert.strictEqual((yield* Effect.flip(append(1, "c")))._tag, "Conflict")
        assert.strictEqual((yield* append(2, "b")).first, 3)
        assert.strictEqual((yield* Effect.flip(append(2, "a")))._tag, "Conflict")
        assert.lengthOf(yield* readAll(), 3)
      }).pipe(onFresh(layer({ file, ledger: "l" })))
    }),
  )
})
