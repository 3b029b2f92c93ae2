import type { UnitFact } from "./events.ts"
import type { UnitRefusal } from "./refusal.ts"
import { endsUnit, partsAgree } from "./succession.ts"
import { byDay, versionAt } from "./version.ts"

/** What makes no sense in a unit's own life, whichever fact was stated, corrected or retracted last; undefined when all does. */
export const nonsenseIn = (facts: ReadonlyArray<UnitFact>): UnitRefusal | undefined => {
  const added = facts.find(({ _tag }) => _tag === "UnitAdded")
  if (added?._tag !== "UnitAdded") return facts.length === 0 ? undefined : { _tag: "UnitNotAdded" }
  const changes = byDay(facts.filter((fact) => fact !== added && fact._tag !== "UnitAliasLearned"))
  const from = added.occurredAt
  const early = changes.find((fact) => fact.occurredAt < from || (endsUnit(fact) && fact.occurredAt === from))
  if (early !== undefined) return { _tag: "UnitNotYetThere", name: added.name, from, occurredAt: early.occurredAt }
  const end = changes.find(endsUnit)
  const after = changes.find((fact) => end !== undefined && fact !== end && fact.occurredAt >= end.occurredAt)
  if (end !== undefined && after !== undefined)
    return { _tag: "UnitHasEnded", name: added.name, endedOn: end.occurredAt, occurredAt: after.occurredAt }
  const twice = changes.find((fact, index) => changes.findIndex((other) => sameDay(fact, other)) < index)
  if (twice !== undefined) return { _tag: "UnitChangedThatDay", occurredAt: twice.occurredAt }
  if (changes.some((fact) => fact._tag === "UnitMoved" && fact.block === undefined && fact.parent === undefined))
    return { _tag: "MoveWithoutDestination" }
  return changes.every((fact) => fact._tag !== "UnitSplit" || partsAgree(fact.into))
    ? undefined
    : { _tag: "SuccessorPartsContradict" }
}

const sameDay = (one: UnitFact, other: UnitFact): boolean =>
  one._tag === other._tag && one.occurredAt === other.occurredAt

/** Whether the unit already is on that day what the fact would make of it. */
export const changesNothing = (facts: ReadonlyArray<UnitFact>, fact: UnitFact): boolean => {
  const version = versionAt(facts, fact.occurredAt)
  if (version === undefined) return false
  switch (fact._tag) {
    case "UnitRenamed":
      return version.name === fact.name
    case "UnitReclassified":
      return version.kind === fact.kind
    case "UnitMoved": {
      const { block = version.block, parent = version.parent } = fact
      return block === version.block && parent === version.parent
    }
    default:
      return false
  }
}
