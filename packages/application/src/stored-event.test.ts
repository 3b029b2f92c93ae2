import { assert, describe, it } from "@effect/vitest"
import { EventId } from "@kheo/domain/history"
import { eventsByCategory, type MovementEvent } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { nameId } from "./command-mark.ts"
import { onEmpty, write } from "./memory.samples.ts"
import { fromStored, storedType, storedTypes, toStored } from "./stored-event.ts"
import { myAn, on } from "./year.samples.ts"

describe("the stored type of an event", () => {
  const frozen = [
    "kheo.unit.added.v1",
    "kheo.unit.renamed.v1",
    "kheo.unit.reclassified.v1",
    "kheo.unit.moved.v1",
    "kheo.unit.merged.v1",
    "kheo.unit.consolidated.v1",
    "kheo.unit.split.v1",
    "kheo.unit.dissolved.v1",
    "kheo.unit.alias-learned.v1",
    "kheo.unit.corrected.v1",
    "kheo.unit.retracted.v1",
    "kheo.campaign.opened.v1",
    "kheo.campaign.deadline-extended.v1",
    "kheo.campaign.unit-expected.v1",
    "kheo.campaign.unit-transferred.v1",
    "kheo.campaign.district-conference-planned.v1",
    "kheo.campaign.district-conference-held.v1",
    "kheo.campaign.closed.v1",
    "kheo.campaign.reopened.v1",
    "kheo.campaign.corrected.v1",
    "kheo.campaign.retracted.v1",
    "kheo.participation.conference-held.v1",
    "kheo.participation.report-received.v1",
    "kheo.participation.reminder-issued.v1",
    "kheo.participation.corrected.v1",
    "kheo.participation.retracted.v1",
    "kheo.model.registered.v1",
    "kheo.model.submitted.v1",
    "kheo.model.reported-not-scalable.v1",
    "kheo.model.amended.v1",
    "kheo.model.surveyed.v1",
    "kheo.model.replicated.v1",
    "kheo.model.recognised.v1",
    "kheo.model.designated.v1",
    "kheo.model.proposed-for-award.v1",
    "kheo.model.proposal-withdrawn.v1",
    "kheo.model.reviewed.v1",
    "kheo.model.awarded.v1",
    "kheo.model.declined.v1",
    "kheo.model.deferred.v1",
    "kheo.model.award-revoked.v1",
    "kheo.model.hold-placed.v1",
    "kheo.model.hold-lifted.v1",
    "kheo.rule.overridden.v1",
    "kheo.model.withdrawn.v1",
    "kheo.model.corrected.v1",
    "kheo.model.retracted.v1",
    "kheo.user.added.v1",
    "kheo.user.rights-changed.v1",
    "kheo.office.settings-changed.v1",
    "kheo.document.received.v1",
    "kheo.document.issued.v1",
    "kheo.document.superseded.v1",
    "kheo.document.finding-recorded.v1",
    "kheo.document.corrected.v1",
    "kheo.document.retracted.v1",
    "kheo.import.committed.v1",
  ]

  it("is one of these for ever; the list only grows", () => {
    assert.deepStrictEqual(storedTypes, frozen)
  })

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
      const lines = yield* Stream.runCollect(store.read({}))
      assert.deepStrictEqual<ReadonlyArray<object>>(lines.map(fromStored), [
        {
          id: nameId("e1"),
          position: 1,
          stream: "participation/2022/u-my-an",
          recordedAt: "2022-10-21T02:00:00.000Z",
          actor: "clerk",
          tags: ["campaign:2022", "unit:u-my-an"],
          event: submitted,
        },
      ])
    }).pipe(onEmpty()),
  )

  it.effect("of a type that this version does not know is a defect that names its position", () =>
    Effect.gen(function* () {
      const store = yield* EventStore
      const event = { ...toStored(submitted, EventId.make(nameId("e1")), []), type: "kheo.model.exploded.v1" }
      const mark = { id: nameId("c"), request: "r", actor: "clerk", correlationId: nameId("c") }
      yield* store.append(mark, Effect.succeed({ writes: [{ stream: "model/m1", events: [event] }], conditions: [] }))
      const [line] = yield* Stream.runCollect(store.read({}))
      assert.throws(() => line && fromStored(line), "position 1: unknown event type kheo.model.exploded.v1")
    }).pipe(onEmpty()),
  )
})
