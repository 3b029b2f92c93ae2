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
export const head = { campaign: Schema.Int, asOf: Day, deadline: dayOrNull, ...evidence }

export const policy = Schema.Struct({ conferenceClears: Schema.Boolean, chaseUnregistered: Schema.Boolean })

const conference = Schema.NullOr(Schema.Struct({ on: Day, place: orNull, paper: orNull }))

/** A campaign on a line of its own. */
export const ListedCampaign = Schema.Struct({
  campaign: Schema.Int,
  deadline: dayOrNull,
  units: Schema.Natural,
  models: Schema.Natural,
})

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
