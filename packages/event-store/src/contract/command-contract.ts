import { assert, describe, it } from "@effect/vitest"
import { Effect, type Layer, Result } from "effect"
import { EventStore } from "../event-store.ts"
import { decided, onFresh, readAll, samples } from "./samples.ts"

/** A command is answered once, however often it is sent. */
export const commandContract = <E>(layer: Layer.Layer<EventStore, E>): void => {
  describe("commands", () => {
    const fresh = onFresh(layer)

    it.effect("a repeat gets the first answer and adds nothing, whatever its decision comes to now", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const asked = command()
        yield* store.append(command(), decided([{ stream: "a", events: [event()] }]))
        yield* store.append(asked, decided([{ stream: "a", events: [event(), event()] }]))
        yield* store.append(command(), decided([{ stream: "a", events: [event()] }]))
        const decisions = [
          decided([{ stream: "a", events: [event()] }]),
          decided([{ stream: "a", events: [event()] }], [{ stream: "a", is: 0 }]),
          decided([]),
          Effect.fail("refused"),
          Effect.die("a bug"),
        ]
        for (const decision of decisions) {
          const again = yield* store.append(asked, decision)
          assert.deepStrictEqual(again, { first: 2, last: 3, replayed: true })
        }
        assert.strictEqual((yield* readAll()).length, 4)
      }).pipe(fresh),
    )

    it.effect("repeats at the same time all get one answer", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const asked = command()
        const send = Effect.suspend(() => {
          const writes = [{ stream: "a", events: [event(), event()] }]
          return store.append(asked, Effect.as(Effect.yieldNow, { writes, conditions: [{ stream: "a", is: 0 }] }))
        })
        const answers = yield* Effect.all(
          Array.from({ length: 8 }, () => send),
          { concurrency: "unbounded" },
        )
        assert.deepStrictEqual(
          answers.map(({ first, last }) => [first, last]),
          answers.map(() => [1, 2]),
        )
        assert.strictEqual(answers.filter(({ replayed }) => !replayed).length, 1)
        assert.strictEqual((yield* readAll()).length, 2)
      }).pipe(fresh),
    )

    it.effect("a known id with another request is refused, before and after deciding", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const asked = command()
        const write = () => decided([{ stream: "a", events: [event()] }])
        yield* store.append(asked, write())
        const other = { ...asked, request: "b2" }
        const outcome = yield* Effect.result(store.append(other, Effect.die("decided again")))
        assert(Result.isFailure(outcome) && outcome.failure._tag === "CommandIdReused")
        assert.strictEqual(outcome.failure.commandId, asked.id)
        const raced = command()
        const overtaken = Effect.andThen(store.append(raced, write()), write())
        const late = yield* Effect.result(store.append({ ...raced, request: "b2" }, overtaken))
        assert(Result.isFailure(late) && late.failure._tag === "CommandIdReused")
        assert.strictEqual((yield* readAll()).length, 2)
      }).pipe(fresh),
    )

    it.effect("a decision to write nothing is an answer too, and is remembered", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        yield* store.append(command(), decided([{ stream: "a", events: [event()] }]))
        const asked = command()
        assert.deepStrictEqual(yield* store.append(asked, decided([])), { first: 2, last: 1, replayed: false })
        yield* store.append(command(), decided([{ stream: "a", events: [event()] }]))
        const again = yield* store.append(asked, Effect.die("decided again"))
        assert.deepStrictEqual(again, { first: 2, last: 1, replayed: true })
      }).pipe(fresh),
    )

    it.effect("a decision that fails answers nothing: its command can be sent again", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const asked = command()
        const refused = yield* Effect.result(store.append(asked, Effect.fail("refused" as const)))
        assert(Result.isFailure(refused) && refused.failure === "refused")
        const sent = yield* store.append(asked, decided([{ stream: "a", events: [event()] }]))
        assert.deepStrictEqual(sent, { first: 1, last: 1, replayed: false })
      }).pipe(fresh),
    )
  })
}
