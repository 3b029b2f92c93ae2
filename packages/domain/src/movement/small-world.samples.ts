import { Schema } from "effect"
import { mamNon, myAn, myLac } from "../campaign/campaign.samples.ts"
import { Basis } from "../history/fact.ts"
import { eventId } from "../history/past.samples.ts"

/** A world so small that random commands meet each other: two sources, six days, three units, six events to mend. */
export const day = Schema.Literals(["2022-01-01", "2022-02-09", "2022-10-14", "2022-10-20", "2022-10-21", "2022-10-25"])
const source = Schema.Struct({
  file: Schema.Literals(["dang-ky.xlsx", "dang-ky (2).xlsx"]),
  sha256: Schema.Literals(["9f86d081"]),
  sheet: Schema.Literals(["Sheet1"]),
  row: Schema.Literals([7, 8]),
  cell: Schema.Literals(["B7"]),
})
export const unit = Schema.Literals([myAn, myLac, mamNon])
export const reason = Schema.Literals(["gõ nhầm", "ghi trùng"])
export const words = Schema.Literals(["Tiếng loa an ninh", "Ánh sáng an ninh"])
export const form = Schema.Literals(["Giấy khen", "Bằng khen"])
const event = Schema.Literals([1, 2, 3, 4, 5, 6].map(eventId))

export const said = { occurredAt: day, basis: Basis, source: Schema.optionalKey(source) }
export const retraction = { ...said, retracts: event, reason }
export const correction = { ...said, corrects: event, reason }

const unitFact = { ...said, name: words, code: Schema.optionalKey(Schema.Literals(["X03"])), block: words }

export const UnitCommands = Schema.TaggedUnion({
  AddUnit: unitFact,
  CorrectUnit: { ...correction, replacement: Schema.TaggedUnion({ UnitAdded: unitFact }) },
  RetractUnit: retraction,
})

const campaignFacts = {
  CampaignOpened: { ...said, title: words, deadline: day, expected: Schema.NonEmptyArray(unit) },
  CampaignDeadlineExtended: { ...said, deadline: day, reason: Schema.optionalKey(reason) },
  CampaignUnitExpected: { ...said, unit },
  CampaignClosed: { ...said, reason: Schema.optionalKey(reason) },
  CampaignReopened: { ...said, reason },
}

export const CampaignCommands = Schema.TaggedUnion({
  OpenCampaign: campaignFacts.CampaignOpened,
  ExtendDeadline: campaignFacts.CampaignDeadlineExtended,
  ExpectUnit: campaignFacts.CampaignUnitExpected,
  CloseCampaign: campaignFacts.CampaignClosed,
  ReopenCampaign: campaignFacts.CampaignReopened,
  CorrectCampaign: { ...correction, replacement: Schema.TaggedUnion(campaignFacts) },
  RetractCampaign: retraction,
})

const report = {
  ...said,
  paperDate: Schema.optionalKey(day),
  receivedAssumed: Schema.Boolean,
  reconciled: Schema.Boolean,
}

export const ParticipationCommands = Schema.TaggedUnion({
  HoldConference: said,
  ReceiveReport: report,
  CorrectParticipation: {
    ...correction,
    replacement: Schema.TaggedUnion({ ParticipationConferenceHeld: said, ParticipationReportReceived: report }),
  },
  RetractParticipation: retraction,
})
