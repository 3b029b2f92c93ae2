import { Schema } from "effect"
import { Day } from "../values.ts"
import { head, policy } from "./schemas.ts"

const text = Schema.String
const orNull = Schema.NullOr(Schema.String)
const dayOrNull = Schema.NullOr(Day)

/** How far one unit has come. */
export const UnitProgress = Schema.Struct({
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
})

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

/** Something to clear up. */
export const Finding = Schema.Struct({
  code: text,
  severity: Schema.Literals(["serious", "notice"]),
  message: text,
  params: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite])),
  units: Schema.Array(Schema.Struct({ id: text, name: text })),
  models: Schema.Array(Schema.Struct({ id: text, number: text, title: text })),
})
