import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { myAn, opened, transferred } from "../campaign/campaign.samples.ts"
import { eventId, on } from "../history/past.samples.ts"
import type { Recorded } from "../history/recorded.ts"
import { registered } from "../model/model.samples.ts"
import type { MovementEvent } from "../movement/index.ts"
import { ActivityJournal, type JournalState, newestFirst } from "./index.ts"

const at = (position: number, stream: string, event: MovementEvent, tags: ReadonlyArray<string> = []) => ({
  id: eventId(position),
  position,
  stream,
  recordedAt: "2022-10-21T02:00:00.000Z",
  actor: "clerk",
  tags,
  event,
})
const held: MovementEvent = { _tag: "ParticipationConferenceHeld", ...on("2022-10-14") }
const its = `participation/2022/${myAn}`
const tags = ["campaign:2022", `unit:${myAn}`]
const corrected: MovementEvent = {
  _tag: "ParticipationCorrected",
  ...on("2022-10-20"),
  corrects: eventId(1),
  reason: "ghi nhầm ngày",
  replacement: { _tag: "ParticipationConferenceHeld", ...on("2022-10-20") },
}
const taken: MovementEvent = {
  _tag: "ParticipationRetracted",
  ...on("2022-10-21"),
  retracts: eventId(1),
  reason: "xã khác",
}

const fold = (events: ReadonlyArray<Recorded<MovementEvent>>, from: JournalState = ActivityJournal.empty()) =>
  events.reduce(ActivityJournal.apply, from)
const told = (...events: ReadonlyArray<Recorded<MovementEvent>>) => newestFirst(fold(events))

describe("the journal", () => {
  it("tells what was recorded, newest first, with whom and what it is about", () => {
    const [second, first] = told(at(1, "campaign/2022", opened, ["campaign:2022"]), at(2, its, held, tags))
    assert.deepInclude(first, { kind: "CampaignOpened", category: "campaign", campaign: 2022, unit: null, mends: null })
    assert.deepStrictEqual(second, {
      position: 2,
      id: eventId(2),
      recordedAt: "2022-10-21T02:00:00.000Z",
      actor: "clerk",
      kind: "ParticipationConferenceHeld",
      occurredAt: "2022-10-14",
      category: "participation",
      campaign: 2022,
      unit: myAn,
      model: null,
      reason: null,
      mends: null,
    })
  })

  it("keeps what was corrected and what was taken back, and says what each was", () => {
    const [last, correction, ...earlier] = told(
      at(1, its, held, tags),
      at(2, its, corrected, tags),
      at(3, its, taken, tags),
    )
    const conference = { event: eventId(1), kind: "ParticipationConferenceHeld" }
    assert.deepStrictEqual<unknown>([last?.mends, correction?.mends], [conference, conference])
    assert.deepStrictEqual([last?.reason, correction?.reason], ["xã khác", "ghi nhầm ngày"])
    assert.strictEqual(earlier.length, 1)
  })

  it("names the unit of a transfer and of a registration, and the model", () => {
    const [model, transfer] = told(at(1, "campaign/2022", transferred()), at(2, "model/m1", registered, tags))
    assert.deepInclude(transfer, { unit: myAn, model: null })
    assert.deepStrictEqual<unknown>([model?.unit, model?.model, model?.campaign], [myAn, "m1", 2022])
  })

  it("takes a retraction of what it does not know", () => {
    assert.deepStrictEqual(told(at(9, its, taken, tags))[0]?.mends, { event: eventId(1), kind: null })
  })
})

const events = Arbitrary.map(
  Arbitrary.array(Arbitrary.schema(Schema.Literals([0, 1, 2, 3])), { maxLength: 20 }),
  (kinds) => kinds.map((kind, index) => at(index + 1, its, [held, corrected, taken, opened][kind] ?? held, tags)),
)

it.prop(
  "written in two portions it is the same as at once, one entry for each event, newest first",
  [events, Arbitrary.schema(Schema.Literals([0, 1, 2, 5, 9]))],
  ([all, cut]) => {
    const whole = newestFirst(fold(all))
    assert.deepStrictEqual(newestFirst(fold(all.slice(cut), fold(all.slice(0, cut)))), whole)
    assert.deepStrictEqual(
      whole.map(({ position }) => position),
      all.map(({ position }) => position).toReversed(),
    )
  },
)
