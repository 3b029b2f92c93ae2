import { assert, describe, it } from "@effect/vitest"
import { EventId } from "@kheo/domain/history"
import { eventsByCategory, type MovementEvent } from "@kheo/domain/movement"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { nameId } from "./command-mark.ts"
import { onEmpty, write } from "./memory.samples.ts"
import { asStored } from "./personal/opener.ts"
import { fromStored, storedType, storedTypes, toStored } from "./stored-event.ts"
import { myAn, on } from "./year.samples.ts"

describe("the stored type of an event", () => {
  it("is another for every event there is", () => {
    const tags = Object.values(eventsByCategory).flatMap(({ cases }) => Object.keys(cases))
    assert.deepStrictEqual(tags.map(storedType), storedTypes)
    assert.strictEqual(new Set(tags.map(storedType)).size, tags.length)
  })
})

const submitted: MovementEvent = {
  _tag: "ModelSubmitted",
  ...on("2022-10-14", "receipt"),
  source: { file: "phụ lục.xlsx", sha256: "9f86d081", sheet: "Sheet1", row: 12, cell: "F12" },
  replication: "03/05 ấp",
  replicationCounts: [{ value: 3, of: 5, unit: "ấp" }],
}

describe("an event in the store", () => {
  it("has its day as the line's time, at midnight in Vietnam, and the rest as its data", () => {
    const { occurredAt: _o, _tag, ...data } = submitted
    assert.deepStrictEqual(toStored(submitted, EventId.make("e1"), ["campaign:2022"]), {
      id: "e1",
      type: "kheo.model.submitted.v1",
      schemaVersion: 1,
      time: "2022-10-14T00:00:00+07:00",
      tags: ["campaign:2022"],
      data,
    } as never)
  })

  it.effect("comes back as it was, with its place in the ledger", () =>
    Effect.gen(function* () {
      yield* write("w", [{ id: nameId("e1"), stream: `participation/2022/${myAn}`, event: submitted }])
      const store = yield* EventStore
      const lines = yield* collectLines(store.read({}))
      assert.deepStrictEqual<ReadonlyArray<object>>(
        lines.map((line) => fromStored(line, asStored)),
        [
          {
            id: nameId("e1"),
            position: 1,
            stream: "participation/2022/u-my-an",
            recordedAt: "2022-10-21T02:00:00.000Z",
            actor: "clerk",
            tags: ["campaign:2022", "unit:u-my-an"],
            event: submitted,
          },
        ],
      )
    }).pipe(onEmpty()),
  )

  it.effect("of a type that this version does not know is a defect that names its position", () =>
    Effect.gen(function* () {
      const store = yield* EventStore
      const event = { ...toStored(submitted, EventId.make(nameId("e1")), []), type: "kheo.model.exploded.v1" }
      const mark = { id: nameId("c"), request: "r", actor: "clerk", correlationId: nameId("c") }
      yield* store.append(mark, Effect.succeed({ writes: [{ stream: "model/m1", events: [event] }], conditions: [] }))
      const [line] = yield* collectLines(store.read({}))
      assert.throws(() => line && fromStored(line, asStored), "position 1: unknown event type kheo.model.exploded.v1")
    }).pipe(onEmpty()),
  )
})
