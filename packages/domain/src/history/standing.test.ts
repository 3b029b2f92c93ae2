import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import type { EventId } from "./fact.ts"
import { eventId } from "./past.samples.ts"
import { type Correction, newest, type Retraction, settle, type Standing } from "./standing.ts"

interface Held {
  readonly occurredAt: string
  readonly place: string
}
type Event = Held | Correction<Held> | Retraction

const held = (occurredAt: string, place = "hội trường"): Held => ({ occurredAt, place })
const settled = (...events: ReadonlyArray<Event>): ReadonlyArray<Standing<Held>> =>
  events.reduce<ReadonlyArray<Standing<Held>>>(
    (facts, event, index) => settle(facts, { id: eventId(index + 1), event }),
    [],
  )
const standing = (id: number, statedBy: number, fact: Held): Standing<Held> => ({
  id: eventId(id),
  statedBy: eventId(statedBy),
  fact,
})

describe("the facts of a stream", () => {
  it("stand in the order in which they were recorded", () => {
    assert.deepStrictEqual(settled(held("2022-10-14"), held("2022-10-10")), [
      standing(1, 1, held("2022-10-14")),
      standing(2, 2, held("2022-10-10")),
    ])
  })

  it("are corrected in place, words and day: 14/10 becomes 20/10", () => {
    const correction = { corrects: eventId(1), replacement: held("2022-10-20", "trường học") }
    assert.deepStrictEqual(settled(held("2022-10-14"), held("2022-10-15"), correction), [
      standing(1, 3, held("2022-10-20", "trường học")),
      standing(2, 2, held("2022-10-15")),
    ])
  })

  it("return to A when A was corrected to B and B back to A, stated by the newest correction", () => {
    const to = (fact: Held): Correction<Held> => ({ corrects: eventId(1), replacement: fact })
    const [a, b] = [held("2022-10-14"), held("2022-10-20")]
    assert.deepStrictEqual(settled(a, to(b), to(a)), [standing(1, 3, a)])
  })

  it("never were once they are retracted, and may be stated anew", () => {
    const retraction = { retracts: eventId(1) }
    assert.deepStrictEqual(settled(held("2022-10-14"), retraction), [])
    assert.deepStrictEqual(settled(held("2022-10-14"), retraction, held("2022-10-14")), [
      standing(3, 3, held("2022-10-14")),
    ])
  })

  it("are not touched by a correction or retraction of what does not stand", () => {
    const strange = [{ corrects: eventId(9), replacement: held("2022-10-20") }, { retracts: eventId(9) }]
    assert.deepStrictEqual(settled(held("2022-10-14"), ...strange), [standing(1, 1, held("2022-10-14"))])
  })

  it("stay retracted when a correction comes late", () => {
    const late = { corrects: eventId(1), replacement: held("2022-10-20") }
    assert.deepStrictEqual(settled(held("2022-10-14"), { retracts: eventId(1) }, late), [])
  })
})

it("the newest fact of a kind is the last recorded, not the last dated", () => {
  const facts = settled(held("2022-10-20"), held("2022-10-14"), held("2022-10-18", "trường học"))
  const inHall = (fact: Held): fact is Held => fact.place === "hội trường"
  assert.deepStrictEqual(newest(facts, inHall), standing(2, 2, held("2022-10-14")))
  assert.isUndefined(newest([], inHall))
})

const step = Schema.Struct({
  does: Schema.Literals(["state", "correct", "retract"]),
  target: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 6 })),
  day: Schema.Literals(["2022-10-14", "2022-10-20"]),
})

it.prop(
  "of any history stands what was stated, unless retracted, as last corrected",
  [Schema.Array(step)],
  ([steps]) => {
    const events = steps.map(({ day, does, target }): Event => {
      if (does === "state") return held(day)
      return does === "correct" ? { corrects: eventId(target), replacement: held(day) } : { retracts: eventId(target) }
    })
    assert.deepStrictEqual(
      settled(...events).map(({ fact, id }) => ({ id, day: fact.occurredAt })),
      events.flatMap((event, index) => {
        const id = eventId(index + 1)
        const later = events.slice(index + 1)
        if (!("place" in event) || later.some((next) => "retracts" in next && next.retracts === id)) return []
        const mended = later.findLast((next): next is Correction<Held> => "corrects" in next && next.corrects === id)
        return [{ id: id satisfies EventId, day: (mended?.replacement ?? event).occurredAt }]
      }),
    )
  },
)
