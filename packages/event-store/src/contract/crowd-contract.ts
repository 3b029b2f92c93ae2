import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, type Layer } from "effect"
import { type Appended, type AppendError, type Condition, EventStore } from "../event-store.ts"
import { decided, onFresh, readAll, samples } from "./samples.ts"

/** Callers at the same time share nothing but the ledger: what becomes of one is no concern of another. */
export const crowdContract = <E>(layer: Layer.Layer<EventStore, E>): void => {
  describe("a crowd of callers", () => {
    const fresh = onFresh(layer)

    it.effect("each gets its own answer: saved, refused, or a defect, as if they had come one by one", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const twice = event()
        const known = command()
        const send = (asked = command(), events = [event(), event()], conditions: ReadonlyArray<Condition> = []) =>
          Effect.exit(store.append(asked, decided([{ stream: "a", events }], conditions)))
        const exits = yield* Effect.all(
          [
            send(known, [twice, event()]),
            send(command(), [event()], [{ stream: "a", is: 0 }]),
            send(command(), [event(), twice]),
            send(command(), [event()], [{ stream: "a", is: 2 }]),
            send(known),
            send({ ...known, request: "b2" }),
            send(command(), [event()], [{ tags: [], noneAfter: 3 }]),
            send(command(), [event()], [{ tags: [], noneAfter: 3 }]),
          ],
          { concurrency: "unbounded" },
        )
        assert.deepStrictEqual(exits.map(shown), [
          [1, 2, false],
          "Conflict",
          "defect",
          [3, 3, false],
          [1, 2, true],
          "CommandIdReused",
          [4, 4, false],
          "Conflict",
        ])
        const places = (yield* readAll()).map((line) => [line.position, line.streamVersion])
        assert.deepStrictEqual(
          places,
          [1, 2, 3, 4].map((place) => [place, place]),
        )
        assert.deepStrictEqual(yield* send(), Exit.succeed({ first: 5, last: 6, replayed: false }))
      }).pipe(fresh),
    )

    it.effect("32 callers that append again and again leave nothing out and find what they were told", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const caller = (stream: string) =>
          Effect.forEach([1, 2, 3, 4, 5], () => {
            const asked = command()
            const writes = [{ stream, events: [event(), event()] }]
            return Effect.map(store.append(asked, decided(writes)), (answer) => ({ ...answer, id: asked.id }))
          })
        const callers = Array.from({ length: 32 }, (_, index) => caller(`s/${index}`))
        const answers = (yield* Effect.all(callers, { concurrency: "unbounded" })).flat()
        const lines = yield* readAll()
        assert.strictEqual(lines.length, 320)
        for (const { first, id, last } of answers) {
          assert.strictEqual(last, first + 1)
          assert.deepStrictEqual([lines[first - 1]?.commandId, lines[last - 1]?.commandId], [id, id])
        }
        assert.strictEqual((yield* store.head()).position, 320)
      }).pipe(fresh),
    )

    it.effect("who is interrupted tears nothing and takes nobody along", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const commands = Array.from({ length: 8 }, () => command())
        const fibers = yield* Effect.forEach(commands, (asked) =>
          Effect.forkChild(store.append(asked, decided([{ stream: "a", events: [event(), event()] }]))),
        )
        yield* Effect.yieldNow
        const [leaving, ...staying] = fibers
        assert(leaving)
        yield* Fiber.interrupt(leaving)
        for (const fiber of staying) yield* Fiber.join(fiber)
        const lines = yield* readAll()
        const counts = commands.map(({ id }) => lines.filter((line) => line.commandId === id).length)
        assert.include([0, 2], counts[0])
        assert.deepStrictEqual(counts.slice(1), [2, 2, 2, 2, 2, 2, 2])
        const again = yield* store.append(commands[0] ?? command(), decided([{ stream: "a", events: [event()] }]))
        assert.strictEqual(again.replayed, counts[0] === 2)
      }).pipe(fresh),
    )
  })
}

const shown = (exit: Exit.Exit<Appended, AppendError>): unknown => {
  if (Exit.isSuccess(exit)) return [exit.value.first, exit.value.last, exit.value.replayed]
  const [reason] = exit.cause.reasons
  return reason?._tag === "Fail" ? reason.error._tag : "defect"
}
