import type { LocalDate } from "../history/local-date.ts"
import type { Units } from "../unit/among-others.ts"
import type { Successor, UnitId } from "../unit/events.ts"
import { versionAt } from "../unit/version.ts"
import { linksFrom } from "./lineage.ts"

/**
 * Which of a day's units stands for a unit of an earlier day.
 *
 * `needs-apportioning` (cần phân bổ): it was divided, and how its figures divide is not guessed; `into` are those among whom.
 */
export interface Mapped {
  readonly outcome: "same" | "whole" | "needs-apportioning" | "dissolved" | "not-there"
  readonly into: ReadonlyArray<Successor>
}

/** The unit as it was on `since`, mapped to the units of the day `at`. */
export const mappedTo = (units: Units, unit: UnitId, since: LocalDate, at: LocalDate): Mapped => {
  const facts = units.get(unit) ?? []
  if (since > at || versionAt(facts, since) === undefined) return { outcome: "not-there", into: [] }
  const links = linksFrom(units, unit).filter(({ on }) => on > since && on <= at)
  const [first, ...others] = links
  const remains = versionAt(facts, at) !== undefined
  if (first === undefined)
    return remains ? { outcome: "same", into: [{ unit, part: "whole" }] } : { outcome: "dissolved", into: [] }
  if (others.length === 0 && first.part === "whole") {
    const onward = mappedTo(units, first.to, first.on, at)
    return onward.outcome === "same" ? { ...onward, outcome: "whole" } : onward
  }
  const parts = links.flatMap(({ on, part, to }) =>
    mappedTo(units, to, on, at).into.map((successor): Successor => ({ unit: successor.unit, part })),
  )
  const kept: ReadonlyArray<Successor> = remains ? [{ unit, part: "remainder" }] : []
  return { outcome: "needs-apportioning", into: [...kept, ...onceEach(parts)] }
}

const onceEach = (parts: ReadonlyArray<Successor>): ReadonlyArray<Successor> =>
  parts.filter(({ unit }, index) => parts.findIndex((other) => other.unit === unit) === index)
