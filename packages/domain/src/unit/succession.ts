import type { LocalDate } from "../history/local-date.ts"
import type { Successor, UnitFact, UnitId } from "./events.ts"

type Grounds = Pick<typeof UnitFact.cases.UnitMerged.Type, "legalBasis" | "paper" | "citedFrom" | "confidence" | "note">

/** A unit's passing into another: when, how much of it, by which kind of change, and what that rests on. */
export interface Succession extends Successor {
  readonly on: LocalDate
  readonly by: "merged" | "consolidated" | "split"
  readonly grounds: Grounds
}

/** Where a unit, or parts of it, went by one fact. */
export const successionOf = (fact: UnitFact): ReadonlyArray<Succession> => {
  switch (fact._tag) {
    case "UnitMerged":
      return [{ ...inWhole(fact.into), on: fact.occurredAt, by: "merged", grounds: groundsOf(fact) }]
    case "UnitConsolidated":
      return [{ ...inWhole(fact.into), on: fact.occurredAt, by: "consolidated", grounds: groundsOf(fact) }]
    case "UnitSplit":
      return fact.into.map((successor) => ({
        ...successor,
        on: fact.occurredAt,
        by: "split",
        grounds: groundsOf(fact),
      }))
    default:
      return []
  }
}

/** Whether the unit is no more from that day on: dissolved, gone as a whole, or split without keeping anything. */
export const endsUnit = (fact: UnitFact): boolean =>
  fact._tag === "UnitDissolved" || successionOf(fact).some(({ part }) => part !== "part")

/** The whole stands alone, there is one remainder at most, and no unit is named twice. */
export const partsAgree = (into: ReadonlyArray<Successor>): boolean => {
  const parts = into.map(({ part }) => part)
  const wholly = !parts.includes("whole") || parts.length === 1
  const once = new Set(into.map(({ unit }) => unit)).size === into.length
  return wholly && once && parts.filter((part) => part === "remainder").length <= 1
}

const inWhole = (unit: UnitId): Successor => ({ unit, part: "whole" })

const groundsOf = ({ citedFrom, confidence, legalBasis, note, paper }: Grounds): Grounds => ({
  ...(legalBasis === undefined ? {} : { legalBasis }),
  ...(paper === undefined ? {} : { paper }),
  ...(citedFrom === undefined ? {} : { citedFrom }),
  ...(confidence === undefined ? {} : { confidence }),
  ...(note === undefined ? {} : { note }),
})
