import { SuccessorPart } from "@kheo/domain/unit"
import { Schema } from "effect"
import { Day } from "../values.ts"

const orNull = Schema.NullOr(Schema.String)

const version = {
  name: Schema.String,
  kind: orNull,
  block: Schema.String,
  parent: orNull,
  code: orNull,
  validFrom: Day,
  validTo: Schema.NullOr(Day),
}

/** A unit as it was from one day until another. */
export const UnitVersion = Schema.Struct(version).annotate({ identifier: "UnitVersion" })

/** A unit as it is on the day asked about. */
export const NamedUnit = Schema.Struct({ unit: Schema.String, ...version }).annotate({ identifier: "Unit" })

const called = { unit: Schema.String, name: Schema.String, code: orNull, kind: orNull, parent: orNull }
const Called = Schema.Struct(called)

interface Descent {
  readonly from: typeof Called.Type
  readonly to: typeof Called.Type
  readonly part: SuccessorPart
  readonly on: string
  readonly by: string
  readonly legalBasis?: string
  readonly paper?: string
  readonly citedFrom?: string
  readonly confidence?: string
  readonly note?: string
  readonly further: ReadonlyArray<Descent>
}

const told = Schema.optionalKey(Schema.String)

/** A unit's passing into another, and what came before or after it. */
export const UnitDescent: Schema.Codec<Descent> = Schema.Struct({
  from: Called,
  to: Called,
  part: SuccessorPart,
  on: Day,
  by: Schema.String,
  legalBasis: told,
  paper: told,
  citedFrom: told,
  confidence: told,
  note: told,
  further: Schema.Array(Schema.suspend((): Schema.Codec<Descent> => UnitDescent)),
}).annotate({ identifier: "UnitDescent" })

const links = { successors: Schema.Array(UnitDescent), predecessors: Schema.Array(UnitDescent) }

/** One unit with all that was recorded of it. */
export const shownUnit = {
  unit: Schema.String,
  asOf: Day,
  current: Schema.NullOr(UnitVersion),
  versions: Schema.Array(UnitVersion),
  aliases: Schema.Array(
    Schema.Struct({
      alias: Schema.String,
      learnedFrom: Schema.Unknown,
      occurredAt: Day,
      recordedAt: Schema.String,
      actor: Schema.String,
    }),
  ),
  ...links,
  events: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      type: Schema.String,
      position: Schema.Natural,
      occurredAt: Day,
      recordedAt: Schema.String,
      data: Schema.Record(Schema.String, Schema.Unknown),
    }),
  ),
}

/** What units of one day are on another. */
export const lineages = Schema.Array(
  Schema.Struct({
    asItWas: NamedUnit,
    since: Day,
    mapped: Schema.Struct({
      outcome: Schema.String,
      into: Schema.Array(Schema.Struct({ ...called, part: SuccessorPart })),
    }),
    ...links,
  }),
)
