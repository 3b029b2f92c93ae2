import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, type Layer } from "effect"
import { TestClock } from "effect/testing"
import { EventStore } from "../event-store.ts"
import { leafHash, toHex } from "../merkle/index.ts"
import { decided, onFresh, openAll, readAll, samples } from "./samples.ts"

/** Places, versions and bytes of what is appended. */
export const appendingContract = <E>(layer: Layer.Layer<EventStore, E>): void => {
  describe("appending", () => {
    const fresh = onFresh(layer)

    it.effect("positions count from 1, versions from 1 in each stream, in the order written", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const one = yield* store.append(
          command(),
          decided([
            { stream: "model/1", events: [event(), event()] },
            { stream: "model/2", events: [event()] },
            { stream: "model/1", events: [event()] },
          ]),
        )
        const two = yield* store.append(command(), decided([{ stream: "model/2", events: [event()] }]))
        assert.deepStrictEqual(one, { first: 1, last: 4, replayed: false })
        assert.deepStrictEqual(two, { first: 5, last: 5, replayed: false })
        const places = (yield* readAll()).map((line) => [line.position, line.stream, line.streamVersion])
        assert.deepStrictEqual(places, [
          [1, "model/1", 1],
          [2, "model/1", 2],
          [3, "model/2", 1],
          [4, "model/1", 3],
          [5, "model/2", 2],
        ])
      }).pipe(fresh),
    )

    it.effect("columns, envelope and leaf hash of a line say the same", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const asked = command()
        const happened = event({
          tags: ["unit:b", "unit:a", "unit:b"],
          causationId: "cause",
          data: { n: 1.5, list: [null] },
        })
        yield* store.append(asked, decided([{ stream: "model/1", events: [happened] }]))
        const [line] = yield* readAll()
        const [opened] = yield* openAll()
        assert(line && opened)
        assert.deepStrictEqual(opened, {
          specversion: "1.0",
          id: happened.id,
          source: (yield* store.head()).ledger,
          type: happened.type,
          subject: "model/1",
          time: happened.time,
          datacontenttype: "application/json",
          data: { n: 1.5, list: [null] },
          position: "1",
          streamversion: 1,
          recordedtime: "1970-01-01T00:00:00.000Z",
          actor: asked.actor,
          commandid: asked.id,
          correlationid: asked.correlationId,
          causationid: "cause",
          schemaversion: 1,
          tags: "unit:a unit:b",
        })
        assert.strictEqual(line.id, happened.id)
        assert.strictEqual(line.type, happened.type)
        assert.strictEqual(line.commandId, asked.id)
        assert.strictEqual(line.recordedAt, opened.recordedtime)
        assert.strictEqual(line.leafHash, toHex(leafHash(line.entry)))
      }).pipe(fresh),
    )

    it.effect("an event id that stands already is a defect, and nothing of its command is written", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const twice = event()
        yield* store.append(command(), decided([{ stream: "a", events: [twice] }]))
        const writes = [
          { stream: "b", events: [event()] },
          { stream: "c", events: [twice] },
        ]
        const asked = command()
        const exit = yield* Effect.exit(store.append(asked, decided(writes)))
        assert(Exit.isFailure(exit) && exit.cause.reasons.every((reason) => reason._tag === "Die"))
        const within = yield* Effect.exit(
          store.append(command(), decided([{ stream: "d", events: [event({ id: "same" }), event({ id: "same" })] }])),
        )
        assert.isTrue(Exit.isFailure(within))
        assert.strictEqual((yield* readAll()).length, 1)
        assert.strictEqual((yield* store.head()).position, 1)
        const again = yield* store.append(asked, decided([{ stream: "b", events: [event()] }]))
        assert.deepStrictEqual(again, { first: 2, last: 2, replayed: false })
      }).pipe(fresh),
    )

    it.effect("recorded time never decreases, also when the clock is set back", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        for (const now of [5_000, 9_000, 1_000, 9_001.9]) {
          yield* TestClock.setTime(now)
          yield* store.append(command(), decided([{ stream: "a", events: [event()] }]))
        }
        const times = (yield* openAll()).map((line) => line.recordedtime.slice(17))
        assert.deepStrictEqual(times, ["05.000Z", "09.000Z", "09.000Z", "09.001Z"])
        assert.strictEqual((yield* store.head()).recordedAt, "1970-01-01T00:00:09.001Z")
        assert.strictEqual((yield* store.head(1)).recordedAt, "1970-01-01T00:00:05.000Z")
      }).pipe(fresh),
    )

    it.effect("every character and large texts survive", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const texts = [
          "Tuyên truyền, vận động hội viên – “khéo”",
          "Đặng Thị Ngọc Ánh".normalize("NFD"),
          '\u0000\u0001\u001f\u007f"\\/\n\r\t\u2028\u2029',
          "𠀀👩‍👩‍👧\uffff\ufeff",
          "loa ".repeat(300_000),
        ]
        const events = texts.map((text) => event({ data: { text, [text.slice(0, 20)]: text.length } }))
        yield* store.append(command(), decided([{ stream: "model/ữ", events }]))
        const lines = yield* openAll({ stream: "model/ữ" })
        assert.deepStrictEqual(
          lines.map((line) => line.data),
          events.map(({ data }) => data),
        )
      }).pipe(fresh),
    )
  })
}
