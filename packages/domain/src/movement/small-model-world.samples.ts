import { Schema } from "effect"
import { myAn, myLac } from "../campaign/campaign.samples.ts"
import { AmendableField, Holder, Kind } from "../model/attributes.ts"
import { Verdict } from "../model/award-facts.ts"
import { correction, day, form, reason, retraction, said, unit, words } from "./small-world.samples.ts"

const some = Schema.optionalKey
const body = Schema.Literals(["Hội đồng Thi đua – Khen thưởng"])
const number = Schema.Literals(["12/QĐ-UBND", "15/QĐ-UBND"])
const level = Schema.Literals(["huyện", "tỉnh"])
const rule = Schema.Literals([
  "one-achievement-one-award",
  "no-award-while-pending",
  "award-after-review",
  "award-with-dossier",
  "no-rule",
])
const held = Schema.Literals(["discipline", "complaint"])

const registration = {
  ...said,
  campaign: Schema.Literals([2022]),
  unit,
  title: words,
  holder: Holder,
  kind: some(Kind),
  personal: some(Schema.Struct({ holder: some(words), implementer: some(words) })),
  period: some(Schema.Struct({ from: day, to: some(day) })),
}
const counts = Schema.Array(
  Schema.Struct({ value: Schema.Literals([0, 3, 0.5, -0]), unit: Schema.Literals(["ấp", "hộ"]) }),
)
const account = { ...said, replication: some(words), replicationCounts: counts }
const amendedTo = some(Schema.Literals(["Tiếng loa an ninh", "exemplar", "2022-02-09/2022-10-14"]))
const amendment = {
  ...said,
  field: AmendableField,
  to: amendedTo,
  personal: some(Schema.Struct({ to: amendedTo })),
  reason,
}
const replication = {
  ...said,
  by: Schema.Union([
    Schema.Struct({ unit: Schema.Literals([myAn, myLac]) }),
    Schema.Struct({ outside: Schema.Literals(["Huyện Tân Trụ"]) }),
  ]),
  people: some(Schema.Literals([0, 120])),
}
const recognition = { ...said, level, certificate: some(number) }
const proposal = { ...said, form, summary: some(words), papers: some(Schema.Array(words)) }
const review = { ...said, form, verdict: Verdict, score: some(Schema.Literals([0, 92.5])) }
const award = { ...said, form, decision: number, authority: body, amount: some(Schema.Literals([0, 540_000])) }
const end = { ...said, form, reason }
const revocation = { ...end, decision: number }
const hold = { ...said, kind: held, personal: some(Schema.Struct({ note: words })) }
const override = { ...said, rule, form: some(form), reason, decision: number, by: body }

/** Random commands about one model, few enough in kind that they meet each other. */
export const ModelCommands = Schema.TaggedUnion({
  RegisterModel: registration,
  AmendModel: amendment,
  SubmitResults: { ...account, effectiveness: some(words) },
  ReportNotScalable: { ...account, words },
  SurveyModel: { ...said, finding: words, by: some(body) },
  ReplicateModel: replication,
  RecogniseModel: recognition,
  DesignateModel: { ...said, level },
  ProposeForAward: proposal,
  SupplementProposal: { ...said, form, summary: some(words), papers: some(Schema.Array(words)) },
  WithdrawProposal: end,
  ReviewProposal: review,
  GrantAward: award,
  DeclineAward: end,
  DeferAward: end,
  RevokeAward: revocation,
  PlaceHold: hold,
  LiftHold: { ...said, kind: held },
  OverrideRule: override,
  WithdrawModel: { ...said, reason },
  CorrectModel: {
    ...correction,
    replacement: Schema.TaggedUnion({
      ModelRegistered: { ...registration, number: Schema.Literals([17]) },
      ModelAmended: { ...amendment, from: amendedTo },
      ModelSubmitted: account,
      ModelReportedNotScalable: { ...account, words },
      ModelReplicated: replication,
      ModelProposedForAward: proposal,
      ModelProposalWithdrawn: end,
      ModelReviewed: review,
      ModelAwarded: award,
      ModelDeclined: end,
      ModelAwardRevoked: revocation,
      ModelHoldPlaced: hold,
      ModelHoldLifted: { ...said, kind: held },
      RuleOverridden: override,
      ModelWithdrawn: { ...said, reason },
    }),
  },
  RetractModel: retraction,
})

/** Days before and after the decree on pending matters; papers of the award world know their day. */
const lately = {
  occurredAt: Schema.Literals(["2022-10-14", "2025-07-01", "2025-07-02", "2025-08-01"]),
  basis: Schema.Literals(["paper"]),
}
const bid = { ...lately, form }
const lateAward = { ...award, ...lately }
const lateEnd = { ...bid, reason }
const lateOverride = { ...override, ...lately }
const lateHold = { ...lately, kind: held }

const ladder = Schema.TaggedUnion({
  ProposeForAward: { ...bid, summary: words },
  ReviewProposal: { ...bid, verdict: Verdict },
  GrantAward: lateAward,
})

/** A model's way to awards: histories climb the ladder more often than chance would. */
export const AwardCommands = Schema.Union([
  ladder,
  ladder,
  ladder,
  Schema.TaggedUnion({
    RegisterModel: registration,
    ProposeForAward: { ...bid, required: some(Schema.Array(words)) },
    SupplementProposal: { ...bid, summary: some(words), papers: some(Schema.Array(words)) },
    WithdrawProposal: lateEnd,
    DeclineAward: lateEnd,
    RevokeAward: { ...lateEnd, decision: number },
    OverrideRule: lateOverride,
    PlaceHold: lateHold,
    LiftHold: lateHold,
    RetractModel: { ...retraction, ...lately },
    CorrectModel: {
      ...correction,
      ...lately,
      replacement: Schema.TaggedUnion({
        ModelProposedForAward: bid,
        ModelAwarded: lateAward,
        ModelDeclined: lateEnd,
        RuleOverridden: lateOverride,
      }),
    },
  }),
])
