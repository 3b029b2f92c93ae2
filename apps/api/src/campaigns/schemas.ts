import { Schema } from "effect"
import { Day, evidence } from "../values.ts"

const text = Schema.String
const orNull = Schema.NullOr(Schema.String)
const dayOrNull = Schema.NullOr(Day)

export const numbers = {
  units: Schema.Natural,
  models: Schema.Natural,
  individuals: Schema.Natural,
  conferences: Schema.Natural,
  reports: Schema.Natural,
  late: Schema.Natural,
  submitted: Schema.Natural,
  notScalable: Schema.Natural,
  proposed: Schema.Natural,
}

/** What every answer about a campaign begins with. */
const head = { campaign: Schema.Int, asOf: Day, deadline: dayOrNull, ...evidence }

export const policy = Schema.Struct({ conferenceClears: Schema.Boolean, chaseUnregistered: Schema.Boolean })

const conference = Schema.NullOr(Schema.Struct({ on: Day, place: orNull, paper: orNull }))

export const Campaigns = Schema.Struct({
  campaigns: Schema.Array(
    Schema.Struct({ campaign: Schema.Int, deadline: dayOrNull, units: Schema.Natural, models: Schema.Natural }),
  ),
}).annotate({ identifier: "Campaigns" })

export const ShownCampaign = Schema.Struct({
  ...head,
  title: orNull,
  period: Schema.NullOr(Schema.Struct({ from: Day, to: Day })),
  policy,
  grounds: Schema.Array(text),
  open: Schema.Boolean,
  extensions: Schema.Array(Schema.Struct({ deadline: Day, on: Day, reason: orNull })),
  transfers: Schema.Array(
    Schema.Struct({
      unit: text,
      unitName: text,
      to: orNull,
      toName: orNull,
      on: Day,
      reason: orNull,
      paper: orNull,
    }),
  ),
  conferencePlan: conference,
  conference,
}).annotate({ identifier: "Campaign" })

const numbersOfModels = Schema.Struct({
  units: Schema.Natural,
  models: Schema.Natural,
  individuals: Schema.Natural,
  submitted: Schema.Natural,
  notScalable: Schema.Natural,
  proposed: Schema.Natural,
  conferences: Schema.optionalKey(Schema.Natural),
  reports: Schema.optionalKey(Schema.Natural),
  late: Schema.optionalKey(Schema.Natural),
})

export const DividedBoard = Schema.Struct({
  ...head,
  by: text,
  groups: Schema.Array(Schema.Struct({ group: orNull, ...numbersOfModels.fields })),
  totals: numbersOfModels,
}).annotate({ identifier: "DividedBoard" })

export const UnitsProgress = Schema.Struct({
  ...head,
  units: Schema.Array(
    Schema.Struct({
      id: text,
      code: orNull,
      name: text,
      block: text,
      models: Schema.Natural,
      individuals: Schema.Natural,
      conferenceOn: dayOrNull,
      reportedOn: dayOrNull,
      late: Schema.Boolean,
      unreconciled: Schema.Boolean,
      submitted: Schema.Natural,
      notScalable: Schema.Natural,
      outstanding: Schema.Int,
      proposed: Schema.Natural,
      remindedOn: dayOrNull,
    }),
  ),
}).annotate({ identifier: "UnitsProgress" })

/** One expected unit with all that is true of it. */
export const UnitFacets = Schema.Struct({
  id: text,
  code: orNull,
  name: text,
  block: text,
  registered: Schema.Boolean,
  conferenceHeldOn: dayOrNull,
  report: Schema.NullOr(
    Schema.Struct({
      receivedOn: Day,
      timing: Schema.Literals(["onTime", "late"]),
      reconciled: Schema.Boolean,
    }),
  ),
  overdue: Schema.Boolean,
  outcomes: Schema.Array(
    Schema.Struct({ model: text, outcome: Schema.Literals(["pending", "submitted", "notScalable"]) }),
  ),
  awardProposed: Schema.Boolean,
  remindedOn: dayOrNull,
  behind: Schema.Boolean,
}).annotate({ identifier: "UnitFacets" })

const names = Schema.Array(text)
const lists = { reported: names, outstanding: names, neverRegistered: names, closedUnregistered: names, behind: names }

export const Lists = Schema.Struct({
  ...head,
  policy,
  blocks: Schema.Array(Schema.Struct({ block: text, units: Schema.Natural, conferences: Schema.Natural, ...lists })),
  ...lists,
  units: Schema.Array(UnitFacets),
}).annotate({ identifier: "Lists" })

export const Checks = Schema.Struct({
  ...head,
  findings: Schema.Array(
    Schema.Struct({
      code: text,
      severity: Schema.Literals(["serious", "notice"]),
      message: text,
      params: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite])),
      units: Schema.Array(Schema.Struct({ id: text, name: text })),
      models: Schema.Array(Schema.Struct({ id: text, number: text, title: text })),
    }),
  ),
}).annotate({ identifier: "Checks" })

export const Journal = Schema.Struct({
  asOf: dayOrNull,
  ...evidence,
  activities: Schema.Array(
    Schema.Struct({
      position: Schema.Natural,
      id: text,
      recordedAt: text,
      actor: text,
      kind: text,
      what: text,
      occurredAt: Day,
      category: text,
      campaign: Schema.NullOr(Schema.Int),
      unit: orNull,
      unitName: orNull,
      model: orNull,
      modelNumber: orNull,
      title: orNull,
      reason: orNull,
      mends: Schema.NullOr(Schema.Struct({ event: text, kind: orNull })),
    }),
  ),
}).annotate({ identifier: "Journal" })

const shares = Schema.Array(
  Schema.Struct({ name: orNull, models: Schema.Natural, awards: Schema.Natural, awardedShare: Schema.Finite }),
)

export const Fairness = Schema.Struct({
  from: Schema.NullOr(Schema.Int),
  to: Schema.NullOr(Schema.Int),
  asOf: Day,
  ...evidence,
  models: Schema.Natural,
  awards: Schema.Natural,
  byBlock: shares,
  byField: shares,
  byHolder: shares,
  byLevel: shares,
  repeatWinners: Schema.Array(
    Schema.Struct({
      name: text,
      unitName: text,
      holder: Schema.Literals(["collective", "individual"]),
      campaigns: Schema.Array(Schema.Int),
      awards: Schema.Natural,
    }),
  ),
}).annotate({ identifier: "Fairness" })
