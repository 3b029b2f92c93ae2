import { Schema } from "effect"
import { ProblemDetails } from "../problem/index.ts"

/** The most that one call may ask for. */
export const mostItems = 500

const Params = Schema.Record(Schema.String, Schema.String)

const Item = Schema.Struct({
  /** The caller's own name for it, once in a call: with the call's key it tells a repeat. */
  clientRef: Schema.String.check(Schema.isPattern(/^[\x21-\x7e]{1,128}$/u, { message: "invalid" })),
  op: Schema.String.annotate({ description: "operationId" }),
  params: Schema.optionalKey(Params.annotate({ description: "{id}, …" })),
  ifMatch: Schema.optionalKey(Schema.String),
  body: Schema.Unknown.annotate({ description: "as the operation's own request" }),
}).annotate({ identifier: "BulkItem" })
export type Item = typeof Item.Type

/** Several commands in one call. */
export const Bulk = Schema.Struct({
  mode: Schema.Literals(["atomic", "independent"]),
  dryRun: Schema.optionalKey(Schema.Boolean),
  items: Schema.Array(Item).check(
    Schema.isMinLength(1, { message: "count" }),
    Schema.isMaxLength(mostItems, { message: "count" }),
  ),
}).annotate({
  identifier: "Bulk",
  description:
    "atomic: all in one step, or nothing. independent: each by itself. dryRun: what would come of it; records nothing.",
})

const Outcome = Schema.Struct({
  clientRef: Schema.String,
  status: Schema.Int,
  /** What the operation answers; null where it failed, and in a dry run, where ids and numbers are not taken. */
  body: Schema.Unknown,
  etag: Schema.NullOr(Schema.String),
  problem: Schema.NullOr(ProblemDetails),
}).annotate({ identifier: "BulkOutcome" })
export type Outcome = typeof Outcome.Type

/** What came of each item, in the order in which they were asked. */
export const Bulked = Schema.Struct({
  dryRun: Schema.Boolean,
  succeeded: Schema.Natural,
  failed: Schema.Natural,
  /** The ledger's position after it. */
  position: Schema.Natural,
  items: Schema.Array(Outcome),
}).annotate({ identifier: "Bulked" })
