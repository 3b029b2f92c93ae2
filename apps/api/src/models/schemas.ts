import { Holder, Kind } from "@kheo/domain/model"
import { Schema } from "effect"
import { Day, evidence } from "../values.ts"

const text = Schema.String
const orNull = Schema.NullOr(Schema.String)
const countOrNull = Schema.NullOr(Schema.Natural)

/** A model on a line of the register. */
export const listedModel = {
  id: text,
  number: text,
  title: text,
  unit: text,
  unitName: text,
  block: text,
  holder: Holder,
  person: orNull,
  field: orNull,
  kind: Schema.NullOr(Kind),
  level: orNull,
  continues: orNull,
  registeredOn: Day,
  outcome: Schema.NullOr(Schema.Literals(["submitted", "notScalable", "withdrawn"])),
  outcomeOn: Schema.NullOr(Day),
  proposals: Schema.Array(text),
  awards: Schema.Array(text),
}

/** A period as it is told; a model that still runs has no `to`. */
const period = Schema.Struct({ from: Day, to: Schema.optionalKey(Day) })

export const ShownModel = Schema.Struct({
  ...listedModel,
  campaign: Schema.Int,
  period: Schema.NullOr(period),
  place: orNull,
  periodAndPlace: orNull,
  implementer: orNull,
  implementingPerson: orNull,
  note: orNull,
  inferred: Schema.Boolean,
  asOf: Day,
  ...evidence,
}).annotate({ identifier: "Model" })

export const FoundModels = Schema.Struct({
  campaign: Schema.Null,
  asOf: Day,
  ...evidence,
  models: Schema.Array(Schema.Struct(listedModel)),
}).annotate({ identifier: "FoundModels" })

export const Story = Schema.Struct({
  model: text,
  asOf: Day,
  ...evidence,
  years: Schema.Array(
    Schema.Struct({
      model: text,
      number: text,
      campaign: Schema.Int,
      title: text,
      unitName: text,
      person: orNull,
      continues: orNull,
      chapters: Schema.Array(
        Schema.Struct({
          occurredAt: Day,
          basis: text,
          what: text,
          event: text,
          position: Schema.Natural,
          data: Schema.Record(Schema.String, Schema.Unknown),
        }),
      ),
    }),
  ),
}).annotate({ identifier: "Story" })

const origin = Schema.Struct({
  model: text,
  number: text,
  campaign: Schema.Int,
  title: text,
  unitName: text,
  adopters: Schema.Array(
    Schema.Struct({
      name: text,
      known: Schema.Boolean,
      model: orNull,
      number: orNull,
      occurredAt: Day,
      event: text,
      position: Schema.Natural,
      places: countOrNull,
      people: countOrNull,
      phrase: orNull,
    }),
  ),
  units: Schema.Natural,
  places: Schema.Natural,
  people: Schema.Natural,
})

export const Replication = Schema.Struct({
  campaign: Schema.NullOr(Schema.Int),
  asOf: Day,
  ...evidence,
  origins: Schema.Array(origin),
  credits: Schema.Array(
    Schema.Struct({ unitName: text, models: Schema.Natural, adopters: Schema.Natural, people: Schema.Natural }),
  ),
}).annotate({ identifier: "Replication" })
