import { myAn, myLac, opened } from "../campaign/campaign.samples.ts"
import type { CampaignFact } from "../campaign/index.ts"
import { EventId } from "../history/fact.ts"
import { assumed, on } from "../history/past.samples.ts"
import { ModelId } from "../model/events.ts"
import { awarded, declined, revoked } from "../model/awards.samples.ts"
import { notScalable, proposed, registered, submitted, takenBack, withdrawn } from "../model/model.samples.ts"
import { type MovementFact, place, type PlacedFact, type StreamRef } from "../movement/index.ts"
import type { UnitId } from "../unit/events.ts"

const names = new Map([
  [myAn, { name: "Xã Mỹ An", block: "Khối xã", code: "X03" }],
  [myLac, { name: "Xã Mỹ Lạc", block: "Khối xã", code: "X04" }],
])

const at = (about: StreamRef, fact: MovementFact): PlacedFact =>
  place(about, fact, { id: EventId.make("e1"), position: 1 })

/** A fact with the stream that it stands in; tests place them in the order of their days. */
export const placed = {
  of: at,
  unit: (unit: UnitId, said = names.get(unit) ?? { name: "Trường Mầm non", block: "Khối trường" }): PlacedFact =>
    at({ category: "unit", unit }, { _tag: "UnitAdded", ...assumed("2022-01-01"), ...said }),
  campaign: (fact: CampaignFact = opened): PlacedFact => at({ category: "campaign", campaign: 2022 }, fact),
  conference: (unit: UnitId, occurredAt: string): PlacedFact =>
    at({ category: "participation", campaign: 2022, unit }, { _tag: "ParticipationConferenceHeld", ...on(occurredAt) }),
  report: (unit: UnitId, occurredAt: string, reconciled = true): PlacedFact =>
    at(
      { category: "participation", campaign: 2022, unit },
      { _tag: "ParticipationReportReceived", ...on(occurredAt, "receipt"), receivedAssumed: false, reconciled },
    ),
  reminder: (unit: UnitId, occurredAt: string): PlacedFact =>
    at({ category: "participation", campaign: 2022, unit }, { _tag: "ParticipationReminderIssued", ...on(occurredAt) }),
  /** From that day on the unit counts with another, or, without one, nowhere. */
  transfer: (unit: UnitId, to?: UnitId, occurredAt = "2022-10-15"): PlacedFact => {
    const left = { _tag: "CampaignUnitTransferred", ...on(occurredAt), unit } as const
    return at({ category: "campaign", campaign: 2022 }, to === undefined ? left : { ...left, to })
  },
  model: (id: string, fact: MovementFact): PlacedFact => at({ category: "model", model: ModelId.make(id) }, fact),
}

export const roster = [placed.unit(myAn), placed.unit(myLac), placed.campaign()]

/** The n-th model of a unit, and what becomes of it. */
export const life = (id: string, unit: UnitId = myAn) => ({
  registered: placed.model(id, { ...registered, unit, title: id }),
  hers: placed.model(id, { ...registered, unit, title: id, holder: "individual", personal: { holder: "Lê Thị Ánh" } }),
  submitted: placed.model(id, submitted),
  notScalable: placed.model(id, notScalable),
  proposed: (form = proposed.form) => placed.model(id, { ...proposed, summary: "", form }),
  takenBack: placed.model(id, takenBack),
  withdrawn: placed.model(id, withdrawn),
  awarded: placed.model(id, awarded),
  declined: placed.model(id, declined),
  revoked: placed.model(id, revoked),
})
