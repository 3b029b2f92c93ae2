import { Basis } from "@kheo/domain/history"
import { Schema } from "effect"
import { Day, Text } from "../values.ts"
import { dated } from "./body-of.ts"

/** What fields of facts are called; other names could not even be told back. */
const FieldName = Schema.String.check(Schema.isPattern(/^\w{1,60}$/u))

const scalars = [Text, Schema.Finite, Schema.Boolean, Schema.Null] as const
const Innermost = Schema.Union([
  ...scalars,
  Schema.Array(Schema.Union(scalars)),
  Schema.Record(FieldName, Schema.Union(scalars)),
])
const Inner = Schema.Union([...scalars, Schema.Array(Innermost), Schema.Record(FieldName, Innermost)])

/** As deep as any fact goes; no schema that a body is read by refers to itself. */
const Value = Schema.Union([...scalars, Schema.Array(Inner), Schema.Record(FieldName, Inner)]).annotate({
  identifier: "ChangedValue",
})

/** How a fact should have been, and why. */
export const Correction = Schema.Struct({
  reason: Text,
  occurredAt: Schema.optionalKey(Day),
  basis: Schema.optionalKey(Basis),
  changes: Schema.optionalKey(Schema.Record(FieldName, Value)),
}).annotate({
  identifier: "Correction",
  description:
    "changes: RFC 7396 over the fact's own fields, as the resource's events tell them; null takes one away. occurredAt: the right day.",
  examples: [{ reason: "Ghi nhầm ngày", occurredAt: "2022-10-20" }],
})

/** Why a fact never was. */
export const Retraction = Schema.Struct({ reason: Text, ...dated }).annotate({
  identifier: "Retraction",
  examples: [{ reason: "Ghi nhầm đơn vị" }],
})
