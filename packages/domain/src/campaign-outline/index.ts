import { type CampaignPolicy, defaultPolicy } from "../campaign/policy.ts"
import type { CampaignFact, Period } from "../campaign/events.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { PlacedFact, Projection } from "../movement/projection.ts"
import type { UnitId } from "../unit/events.ts"

/** A unit that left the list: for whom, from which day on, why, and on which paper; without `to` it was closed. */
export interface OutlinedTransfer {
  readonly unit: UnitId
  readonly to: UnitId | null
  readonly on: LocalDate
  readonly reason: string | null
  readonly paper: string | null
}

/** What a campaign is about and what was decided of it. */
export interface CampaignOutline {
  title: string | null
  period: Period | null
  deadline: LocalDate | null
  policy: CampaignPolicy
  grounds: ReadonlyArray<string>
  open: boolean
  extensions: ReadonlyArray<{ readonly deadline: LocalDate; readonly on: LocalDate; readonly reason: string | null }>
  transfers: ReadonlyArray<OutlinedTransfer>
  conferencePlan: { readonly on: LocalDate; readonly place: string | null; readonly paper: string | null } | null
  conference: { readonly on: LocalDate; readonly place: string | null; readonly paper: string | null } | null
}

const empty = (): CampaignOutline => ({
  title: null,
  period: null,
  deadline: null,
  policy: defaultPolicy,
  grounds: [],
  open: false,
  extensions: [],
  transfers: [],
  conferencePlan: null,
  conference: null,
})

/** Đợt thi đua: its period, switches and grounds, its extensions and transfers, and the district's own conference. */
export const CampaignOutlines: Projection<CampaignOutline> = {
  name: "campaign-outline",
  version: 1,
  empty,
  apply: (outline, placed: PlacedFact) =>
    placed.category === "campaign" ? { ...outline, ...changeOf(outline, placed.fact) } : outline,
}

const changeOf = (outline: CampaignOutline, fact: CampaignFact): Partial<CampaignOutline> => {
  switch (fact._tag) {
    case "CampaignOpened": {
      const { deadline, grounds = [], period = null, policy = defaultPolicy, title } = fact
      return { title, period, deadline, policy, grounds, open: true }
    }
    case "CampaignDeadlineExtended": {
      const { deadline, occurredAt, reason = null } = fact
      return { deadline, extensions: [...outline.extensions, { deadline, on: occurredAt, reason }] }
    }
    case "CampaignUnitTransferred": {
      const { occurredAt, paper = null, reason = null, to = null, unit } = fact
      return { transfers: [...outline.transfers, { unit, to, on: occurredAt, reason, paper }] }
    }
    case "CampaignDistrictConferencePlanned":
      return { conferencePlan: { on: fact.plannedFor, place: fact.place ?? null, paper: fact.paper ?? null } }
    case "CampaignDistrictConferenceHeld":
      return { conference: { on: fact.occurredAt, place: fact.place ?? null, paper: fact.paper ?? null } }
    case "CampaignClosed":
      return { open: false }
    case "CampaignReopened":
      return { open: true }
    case "CampaignUnitExpected":
      return {}
  }
}
