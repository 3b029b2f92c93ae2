import { EventId, settle, type Standing } from "@kheo/domain/history"
import {
  type MovementEvent,
  type MovementFact,
  parseStream,
  partitionOf,
  place,
  type PlacedFact,
} from "@kheo/domain/movement"
import { Arbitrary, Schema } from "effect"
import { nameId } from "./command-mark.ts"
import { tagsOf, type Written } from "./memory.samples.ts"
import { on } from "./year.samples.ts"

const day = Schema.Literals(["2022-02-09", "2022-10-14", "2022-10-18", "2022-10-20"])
const stream = Schema.Literals([
  "unit/u1",
  "campaign/2022",
  "campaign/2023",
  "participation/2022/u1",
  "participation/2023/u1",
  "model/m1",
])

/** What is done in a stream: `target` counts the events of that stream, the ones that were retracted too. */
const Deed = Schema.Struct({
  stream,
  does: Schema.Literals(["state", "state", "correct", "retract"]),
  target: Schema.Literals([0, 1, 2, 3]),
  day,
  cut: Schema.Literals([true, false, false]),
})
export type Deed = typeof Deed.Type

/** Random deeds, which no decider was asked about, and where the read model caught up in between. */
export const deeds = Arbitrary.array(Arbitrary.schema(Deed), { maxLength: 25 })

/** The deeds as events, with ids that follow from their place. */
export const writtenOf = (done: ReadonlyArray<Deed>): ReadonlyArray<Written> => {
  const ids = new Map<string, Array<EventId>>()
  return done.map(({ day, does, stream, target }, index) => {
    const id = EventId.make(nameId(`event ${index}`))
    const own = ids.get(stream) ?? []
    const named = own[target] ?? EventId.make(nameId("no such event"))
    ids.set(stream, [...own, id])
    const fact = factOf(stream, day)
    const category = parseStream(stream)?.category ?? "unit"
    const name = `${category.charAt(0).toUpperCase()}${category.slice(1)}`
    const mended =
      does === "correct"
        ? { _tag: `${name}Corrected`, ...on(day), corrects: named, reason: "gõ nhầm", replacement: fact }
        : { _tag: `${name}Retracted`, ...on(day), retracts: named, reason: "ghi nhầm" }
    return { id, stream, event: does === "state" ? fact : (mended as MovementEvent) }
  })
}

const factOf = (stream: string, day: string): MovementFact => {
  switch (parseStream(stream)?.category) {
    case "unit":
      return { _tag: "UnitAdded", ...on(day), name: "Xã Mỹ An", block: "Khối xã" }
    case "campaign":
      return { _tag: "CampaignClosed", ...on(day) }
    case "participation":
      return { _tag: "ParticipationConferenceHeld", ...on(day) }
    default:
      return { _tag: "ModelSubmitted", ...on(day), replicationCounts: [] }
  }
}

/** What stands by the definition: each stream settled from its beginning, all facts by (occurredAt, position). */
export const settledOf = (
  written: ReadonlyArray<Written>,
  query: { readonly partition: string; readonly asOf: string },
): ReadonlyArray<PlacedFact> =>
  [...Map.groupBy(written, ({ stream }) => stream)]
    .filter(([stream]) => partitionOf({ stream, tags: tagsOf(stream) }) === query.partition)
    .flatMap(([stream, events]) =>
      events
        .reduce<ReadonlyArray<Standing<MovementFact>>>(
          (facts, { event, id }) => settle(facts, { id: EventId.make(id), event: event as MovementFact }),
          [],
        )
        .map(({ fact, id }) => ({ id, stream, fact, position: written.findIndex((one) => one.id === id) + 1 })),
    )
    .filter(({ fact }) => fact.occurredAt <= query.asOf)
    .toSorted(
      (one, other) =>
        Number(one.fact.occurredAt > other.fact.occurredAt) - Number(one.fact.occurredAt < other.fact.occurredAt) ||
        one.position - other.position,
    )
    .flatMap(({ fact, id, position, stream }) => {
      const about = parseStream(stream)
      return about === undefined ? [] : [place(about, fact, { id, position })]
    })
