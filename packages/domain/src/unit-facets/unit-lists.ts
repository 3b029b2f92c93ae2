import type { CampaignPolicy } from "../campaign/policy.ts"
import type { UnitFacets } from "./facets.ts"

/** Who owes what: three groups that share no unit, and those whom the next letter should name; each in roster order. */
export interface UnitLists {
  /** Registered, and nothing has cleared it. */
  readonly outstanding: ReadonlyArray<UnitFacets>
  /** Registered nothing and sent nothing: it can't be asked to close what it never opened. */
  readonly neverRegistered: ReadonlyArray<UnitFacets>
  /** Sent its report without ever having registered. */
  readonly closedUnregistered: ReadonlyArray<UnitFacets>
  /** Whom to remind: the outstanding and, where the campaign chases them, those that never registered. */
  readonly behind: ReadonlyArray<UnitFacets>
}

/** The lists that follow from the facets under a campaign's switches. */
export const unitLists = (facets: ReadonlyArray<UnitFacets>, policy: CampaignPolicy): UnitLists => {
  const outstanding = facets.filter((unit) => unit.registered && !isCleared(unit, policy))
  const neverRegistered = facets.filter((unit) => !unit.registered && !isCleared(unit, policy))
  return {
    outstanding,
    neverRegistered,
    closedUnregistered: facets.filter((unit) => !unit.registered && isCleared(unit, policy)),
    behind: facets.filter(
      (unit) => outstanding.includes(unit) || (policy.chaseUnregistered && neverRegistered.includes(unit)),
    ),
  }
}

/**
 * Whether a unit has closed: its report came, or every model of it was declared not scalable, which the letter 51-CV/BCĐ
 * takes for a report, or its conference was held and the campaign's policy lets that be enough.
 */
export const isCleared = (
  { conferenceHeldOn, outcomes, report }: UnitFacets,
  { conferenceClears }: CampaignPolicy,
): boolean =>
  report !== null ||
  (outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === "notScalable")) ||
  (conferenceClears && conferenceHeldOn !== null)
