import { Schema } from "effect"
import { mamNon, myAn, myLac } from "../campaign/campaign.samples.ts"
import { Basis } from "../history/fact.ts"
import { eventId } from "../history/past.samples.ts"
import { DocumentId } from "../document/events.ts"
import { Role, UserId } from "../office/events.ts"

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

const parts = Schema.Literals(["whole", "part", "remainder"])
const superior = Schema.optionalKey(Schema.Literals(["Tiếng loa an ninh", "huyện Thủ Thừa"]))
const unitAdded = {
  ...said,
  name: words,
  code: Schema.optionalKey(Schema.Literals(["X03"])),
  block: words,
  kind: Schema.optionalKey(Schema.Literals(["xã"])),
  parent: superior,
}
const unitFacts = {
  UnitAdded: unitAdded,
  UnitRenamed: { ...said, name: words },
  UnitReclassified: { ...said, kind: Schema.Literals(["xã", "phường"]) },
  UnitMoved: { ...said, block: Schema.optionalKey(words), parent: superior },
  UnitMerged: { ...said, into: unit },
  UnitConsolidated: { ...said, into: unit },
  UnitSplit: { ...said, into: Schema.NonEmptyArray(Schema.Struct({ unit, part: parts })) },
  UnitDissolved: said,
  UnitAliasLearned: { ...said, alias: words },
}

export const UnitCommands = Schema.TaggedUnion({
  AddUnit: unitAdded,
  RenameUnit: unitFacts.UnitRenamed,
  ReclassifyUnit: unitFacts.UnitReclassified,
  MoveUnit: unitFacts.UnitMoved,
  MergeUnit: unitFacts.UnitMerged,
  ConsolidateUnit: unitFacts.UnitConsolidated,
  SplitUnit: unitFacts.UnitSplit,
  DissolveUnit: unitFacts.UnitDissolved,
  LearnAlias: unitFacts.UnitAliasLearned,
  CorrectUnit: { ...correction, replacement: Schema.TaggedUnion(unitFacts) },
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

const user = {
  user: Schema.Literals([UserId.make("u1"), UserId.make("u2")]),
  role: Role,
  unit: Schema.optionalKey(unit),
}
const beginning = Schema.optionalKey(Schema.Literals(["2022-10-14", "2025-07-01"]))

export const OfficeCommands = Schema.TaggedUnion({
  AddUser: { ...said, ...user, name: words, account: Schema.optionalKey(Schema.Literals(["hoa", "an"])) },
  ChangeUserRights: { ...said, ...user, reason: Schema.optionalKey(reason) },
  DeactivateUser: { ...said, user: user.user, reason: Schema.optionalKey(reason) },
  ChangeSettings: {
    ...said,
    from: beginning,
    settings: Schema.Struct({
      office: Schema.optionalKey(
        Schema.Struct({ name: Schema.optionalKey(words), lastNumber: Schema.optionalKey(Schema.Literals([0, 50])) }),
      ),
      blocks: Schema.optionalKey(Schema.Array(Schema.Struct({ name: words, from: beginning }))),
    }),
    personal: Schema.optionalKey(Schema.Struct({ signerName: words })),
    reason: Schema.optionalKey(reason),
  },
})

const document = Schema.Literals([DocumentId.make("d1"), DocumentId.make("d2")])
const received = {
  ...said,
  kind: words,
  issuer: words,
  number: Schema.optionalKey(Schema.Literals(["51", "051", "66"])),
  symbol: Schema.optionalKey(Schema.Literals(["CV/BCĐ"])),
  paperDate: Schema.optionalKey(day),
  subject: words,
  outgoing: Schema.Boolean,
}
const issued = { ...said, type: Schema.Literals(["CV"]), subject: words, grounds: Schema.Array(document) }
const supersession = { ...said, by: Schema.optionalKey(document), reason: Schema.optionalKey(reason) }
const finding = { ...said, unit, result: words, personal: Schema.optionalKey(Schema.Struct({ by: words })) }
const attachment = {
  ...said,
  sha256: Schema.Literals(["9f86d081".repeat(8), "2c26b46b".repeat(8)]),
  name: Schema.Literals(["cong-van-51.pdf", "phu-luc.xlsx"]),
  size: Schema.Literals([17, 18]),
  mediaType: Schema.Literals(["application/pdf"]),
}

export const DocumentCommands = Schema.TaggedUnion({
  ReceiveDocument: received,
  IssueDocument: issued,
  SupersedeDocument: supersession,
  RecordFinding: finding,
  AttachFile: attachment,
  CorrectDocument: {
    ...correction,
    replacement: Schema.TaggedUnion({
      DocumentReceived: received,
      DocumentIssued: {
        ...issued,
        term: Schema.Literals([""]),
        number: Schema.Literals([51, 52]),
        symbol: Schema.Literals(["CV/BCĐ"]),
      },
      DocumentSuperseded: supersession,
      DocumentFindingRecorded: finding,
      DocumentFileAttached: attachment,
    }),
  },
  RetractDocument: retraction,
})
