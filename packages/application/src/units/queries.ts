import type { LocalDate } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { type UnitId, type Units, versionAt, versionsOf } from "@kheo/domain/unit"
import { hierarchy, mappedTo, predecessors, successors, unitsAt } from "@kheo/domain/unit-history"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { findUnitIn } from "../find.ts"
import { entryOf } from "../history.ts"
import { asStored } from "../personal/opener.ts"
import { descentsOf, named, nameOf } from "./named.ts"
import { type UnitQuery, unitView } from "./unit-view.ts"

/** The units that are there on a day, under their superiors, as they were then. */
export const listUnits = Effect.fn("listUnits")(function* (query: UnitQuery) {
  const { evidence, units } = yield* unitView(query)
  const superiors = hierarchy(units, evidence.asOf)
  return { ...evidence, count: unitsAt(units, evidence.asOf).length, superiors }
})

export type ListedUnits = Effect.Success<ReturnType<typeof listUnits>>

/** How every unit is called today, or was called last. */
export const listUnitNames = Effect.gen(function* () {
  const { evidence, units } = yield* unitView({})
  return new Map([...units.keys()].map((unit) => [unit, nameOf(units, unit, evidence.asOf).name]))
})

/** One unit: every version, what it came from and went into, how else papers call it, and every event about it. */
export const showUnit = Effect.fn("showUnit")(function* (text: string, query: UnitQuery) {
  const { evidence, units } = yield* unitView(query)
  const unit = yield* findUnitIn(units, text, evidence.asOf)
  const store = yield* EventStore
  const stream = streamName({ category: "unit", unit })
  const lines = yield* collectLines(store.read({ stream, until: evidence.position }))
  const entries = lines.map((line) => entryOf(line, asStored))
  const facts = units.get(unit) ?? []
  const standing = new Set(facts.flatMap((fact) => (fact._tag === "UnitAliasLearned" ? [fact.alias] : [])))
  return {
    unit,
    ...evidence,
    current: versionAt(facts, evidence.asOf) ?? null,
    versions: versionsOf(facts),
    aliases: entries.flatMap(({ actor, data, occurredAt, recordedAt, type }) => {
      const alias = data["alias"]
      if (type !== "kheo.unit.alias-learned.v1" || typeof alias !== "string" || !standing.has(alias)) return []
      return [{ alias, learnedFrom: data["learnedFrom"] ?? null, occurredAt, recordedAt, actor }]
    }),
    successors: descentsOf(units, successors(units, unit, "", "9999-12-31")),
    predecessors: descentsOf(units, predecessors(units, unit, "9999-12-31")),
    events: entries.map(({ data, id, occurredAt, position, recordedAt, type }) => ({
      id,
      type,
      position,
      occurredAt,
      recordedAt,
      data,
    })),
  }
})

export type ShownUnit = Effect.Success<ReturnType<typeof showUnit>>

/**
 * Units as they were on `asOf`, and mapped to those of `to`: all of that day, or the one that is named.
 *
 * A unit that was divided needs apportioning (cần phân bổ); its figures are never divided by a guess.
 */
export const showLineage = Effect.fn("showLineage")(function* (
  query: UnitQuery & { readonly unit?: string | undefined; readonly to: LocalDate },
) {
  const { evidence, units } = yield* unitView(query)
  const { unit: text, to } = query
  const unit = text === undefined ? undefined : yield* findUnitIn(units, text, evidence.asOf)
  const chosen = unit === undefined ? unitsAt(units, evidence.asOf).map((one) => one.unit) : [unit]
  return {
    ...evidence,
    to,
    units: chosen.map((one) => lineageOf(units, one, sinceOf(units, one, query.asOf, evidence.asOf), to)),
  }
})

export type ShownLineage = Effect.Success<ReturnType<typeof showLineage>>

/** The day from which a unit is followed: the one asked about, else its first. */
const sinceOf = (units: Units, unit: UnitId, asked: LocalDate | undefined, today: LocalDate): LocalDate =>
  asked ?? versionsOf(units.get(unit) ?? [])[0]?.validFrom ?? today

const lineageOf = (units: Units, unit: UnitId, since: LocalDate, to: LocalDate) => {
  const { into, outcome } = mappedTo(units, unit, since, to)
  return {
    asItWas: named(units, unit, since),
    since,
    mapped: { outcome, into: into.map(({ part, unit }) => ({ ...nameOf(units, unit, to), part })) },
    successors: descentsOf(units, successors(units, unit, since, to)),
    predecessors: descentsOf(units, predecessors(units, unit, since)),
  }
}
