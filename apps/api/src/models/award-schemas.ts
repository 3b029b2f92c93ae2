import { Holder, HoldKind, Verdict as verdict } from "@kheo/domain/model"
import { Schema } from "effect"
import { Day, evidence } from "../values.ts"

const text = Schema.String
const orNull = Schema.NullOr(Schema.String)
const countOrNull = Schema.NullOr(Schema.Natural)

export const Honours = Schema.Struct({
  model: text,
  honours: Schema.Array(
    Schema.Struct({
      kind: Schema.Literals(["award", "recognition", "designation"]),
      name: text,
      number: orNull,
      on: Day,
      model: text,
      sameAchievement: Schema.Boolean,
    }),
  ),
}).annotate({ identifier: "Honours" })

export const AwardProposals = Schema.Struct({
  campaign: Schema.Int,
  asOf: Day,
  ...evidence,
  forms: Schema.Array(
    Schema.Struct({
      form: text,
      proposed: Schema.Natural,
      reviewed: Schema.Natural,
      awarded: Schema.Natural,
      declined: Schema.Natural,
      deferred: Schema.Natural,
      revoked: Schema.Natural,
      quota: countOrNull,
      beyond: Schema.Natural,
      candidates: Schema.Array(
        Schema.Struct({
          model: text,
          number: text,
          title: text,
          unit: text,
          unitName: text,
          block: text,
          person: orNull,
          nominee: Holder,
          field: orNull,
          level: orNull,
          form: text,
          state: Schema.Literals(["proposed", "reviewed", "awarded", "declined", "deferred", "revoked"]),
          proposedOn: Day,
          verdicts: Schema.Array(verdict),
          opinions: Schema.Array(Schema.Struct({ on: Day, verdict, by: orNull, note: orNull })),
          decidedOn: Schema.NullOr(Day),
          decision: orNull,
          authority: orNull,
          amount: countOrNull,
          reason: orNull,
          summary: text,
          papers: Schema.Array(text),
          missingSummary: Schema.Boolean,
          missingPapers: Schema.Array(text),
          /** Those of them that are only usual: they hold no award up. */
          missingUsual: Schema.Array(text),
          holds: Schema.Array(HoldKind),
        }),
      ),
    }),
  ),
}).annotate({ identifier: "AwardProposals" })
