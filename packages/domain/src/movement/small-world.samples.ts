import { Schema } from "effect"
import { mamNon, myAn, myLac } from "../campaign/campaign.samples.ts"
import { Basis } from "../history/fact.ts"
import { eventId } from "../history/past.samples.ts"

/** A world so small that random commands meet each other: two sources, six days, three units, six events to mend. */
const day = Schema.Literals(["2022-01-01", "2022-02-09", "2022-10-14", "2022-10-20", "2022-10-21", "2022-10-25"])
const source = Schema.Struct({
  file: Schema.Literals(["dang-ky.xlsx", "dang-ky (2).xlsx"]),
  sha256: Schema.Literals(["9f86d081"]),
  sheet: Schema.Literals(["Sheet1"]),
  row: Schema.Literals([7, 8]),
  cell: Schema.Literals(["B7"]),
})
const unit = Schema.Literals([myAn, myLac, mamNon])
const reason = Schema.Literals(["gõ nhầm", "ghi trùng"])
const words = Schema.Literals(["Tiếng loa an ninh", "Ánh sáng an ninh"])
const form = Schema.Literals(["Giấy khen", "Bằng khen"])
const event = Schema.Literals([1, 2, 3, 4, 5, 6].map(eventId))

const said = { occurredAt: day, basis: Basis, source: Schema.optionalKey(source) }
const retraction = { ...said, retracts: event, reason }
const correction = { ...said, corrects: event, reason }

const unitFact = { ...said, name: words, code: Schema.optionalKey(Schema.Literals(["X03"])), block: words }

export const UnitCommands = Schema.TaggedUnion({
  AddUnit: unitFact,
  CorrectUnit: { ...correction, replacement: Schema.TaggedUnion({ UnitAdded: unitFact }) },
  RetractUnit: retraction,
})

const paper = Schema.optionalKey(Schema.Literals(["51-CV/BCĐ"]))
const campaignFacts = {
  CampaignOpened: {
    ...said,
    title: words,
    deadline: day,
    expected: Schema.NonEmptyArray(unit),
    period: Schema.optionalKey(Schema.Struct({ from: day, to: day })),
    policy: Schema.optionalKey(Schema.Struct({ conferenceClears: Schema.Boolean, chaseUnregistered: Schema.Boolean })),
    grounds: Schema.optionalKey(Schema.Array(words)),
  },
  CampaignDeadlineExtended: { ...said, deadline: day, reason: Schema.optionalKey(reason) },
  CampaignUnitExpected: { ...said, unit },
  CampaignUnitTransferred: { ...said, unit, to: Schema.optionalKey(unit), paper },
  CampaignDistrictConferencePlanned: { ...said, plannedFor: day, paper },
  CampaignDistrictConferenceHeld: { ...said, paper },
  CampaignClosed: { ...said, reason: Schema.optionalKey(reason) },
  CampaignReopened: { ...said, reason },
}

export const CampaignCommands = Schema.TaggedUnion({
  OpenCampaign: campaignFacts.CampaignOpened,
  ExtendDeadline: campaignFacts.CampaignDeadlineExtended,
  ExpectUnit: campaignFacts.CampaignUnitExpected,
  TransferUnit: campaignFacts.CampaignUnitTransferred,
  PlanDistrictConference: campaignFacts.CampaignDistrictConferencePlanned,
  HoldDistrictConference: campaignFacts.CampaignDistrictConferenceHeld,
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

const reminder = { ...said, paper }

export const ParticipationCommands = Schema.TaggedUnion({
  HoldConference: said,
  ReceiveReport: report,
  RemindUnit: reminder,
  CorrectParticipation: {
    ...correction,
    replacement: Schema.TaggedUnion({
      ParticipationConferenceHeld: said,
      ParticipationReportReceived: report,
      ParticipationReminderIssued: reminder,
    }),
  },
  RetractParticipation: retraction,
})

const registration = {
  ...said,
  campaign: Schema.Literals([2022]),
  unit,
  title: words,
  holder: Schema.Literals(["collective", "individual"]),
  personal: Schema.optionalKey(Schema.Struct({ holder: words })),
}
const counts = Schema.Array(
  Schema.Struct({ value: Schema.Literals([0, 3, 0.5, -0]), unit: Schema.Literals(["ấp", "hộ"]) }),
)
const account = { ...said, replication: Schema.optionalKey(words), replicationCounts: counts }
const proposal = { ...said, form, summary: Schema.optionalKey(words) }

export const ModelCommands = Schema.TaggedUnion({
  RegisterModel: registration,
  SubmitResults: account,
  ReportNotScalable: { ...account, words },
  ProposeForAward: proposal,
  WithdrawProposal: { ...said, form, reason },
  WithdrawModel: { ...said, reason },
  CorrectModel: {
    ...correction,
    replacement: Schema.TaggedUnion({
      ModelRegistered: { ...registration, number: Schema.Literals([17]) },
      ModelSubmitted: account,
      ModelReportedNotScalable: { ...account, words },
      ModelProposedForAward: proposal,
      ModelProposalWithdrawn: { ...said, form, reason },
      ModelWithdrawn: { ...said, reason },
    }),
  },
  RetractModel: retraction,
})
