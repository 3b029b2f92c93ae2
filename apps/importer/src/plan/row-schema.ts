import { Schema } from "effect"
import type { RowPlan } from "../commit/row-plan.ts"
import { type IssueCode, issueWords } from "../issue/code.ts"

const Kind = Schema.Literals(["roster", "registration", "conference", "results", "proposal"])
const Text = Schema.Union([Schema.String, Schema.Struct({ vi: Schema.String, en: Schema.String })])
const Code = Schema.declare((value: unknown): value is IssueCode => typeof value === "string" && value in issueWords)

/** One data row of a plan, as its file holds it. */
export const RowPlanSchema = Schema.Struct({
  file: Schema.String,
  sheet: Schema.String,
  row: Schema.Int,
  cell: Schema.String,
  kind: Kind,
  key: Schema.NullOr(Schema.String),
  action: Schema.Literals(["create", "update", "unchanged", "reject"]),
  stream: Schema.NullOr(Schema.String),
  version: Schema.NullOr(Schema.Int),
  diff: Schema.Array(
    Schema.Struct({
      field: Schema.String,
      before: Schema.optionalKey(Schema.Unknown),
      after: Schema.optionalKey(Schema.Unknown),
    }),
  ),
  issues: Schema.Array(
    Schema.Struct({
      cell: Schema.String,
      code: Code,
      params: Schema.Record(Schema.String, Text),
      suggestions: Schema.optionalKey(
        Schema.Array(Schema.Struct({ id: Schema.String, label: Schema.String, score: Schema.Finite })),
      ),
    }),
  ),
}) satisfies Schema.Schema<RowPlan>
