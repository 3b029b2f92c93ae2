import { Arbitrary, Schema } from "effect"
import { mamNon, myAn, myLac, opened } from "../campaign/campaign.samples.ts"
import type { PlacedFact } from "../movement/index.ts"
import { life, placed } from "./year.samples.ts"

export const unit = Schema.Literals([myAn, myLac, mamNon])
const day = Schema.Literals(["2022-10-14", "2022-10-21", "2022-10-25"])
const happening = Schema.Struct({
  what: Schema.Literals(["unit", "conference", "report", "reminder", "join", "join"]),
  unit,
  day,
})
/** Also from a unit to itself and round in a circle, which no decider lets through: a fold takes what it is given. */
const leaving = Schema.Struct({ what: Schema.Literals(["transfer"]), unit, to: Schema.optionalKey(unit), day })
const modelEvent = Schema.Struct({
  id: Schema.Literals(["m1", "m2", "m3"]),
  unit,
  what: Schema.Literals([
    "registered",
    "hers",
    "submitted",
    "notScalable",
    "proposed",
    "takenBack",
    "withdrawn",
    "awarded",
    "declined",
    "revoked",
  ]),
})

const placedAt = (one: typeof happening.Type | typeof leaving.Type | typeof modelEvent.Type): PlacedFact => {
  switch (one.what) {
    case "unit":
      return placed.unit(one.unit)
    case "conference":
      return placed.conference(one.unit, one.day)
    case "report":
      return placed.report(one.unit, one.day)
    case "reminder":
      return placed.reminder(one.unit, one.day)
    case "join":
      return placed.campaign({ ...opened, _tag: "CampaignUnitExpected", unit: one.unit })
    case "transfer":
      return placed.transfer(one.unit, one.to, one.day)
    case "proposed":
      return life(one.id).proposed()
    default:
      return life(one.id, one.unit)[one.what]
  }
}

/** Years of up to thirty facts after an opening, in any order. */
export const yearsOfFacts = Arbitrary.map(
  Arbitrary.array(Arbitrary.schema(Schema.Union([happening, happening, leaving, modelEvent, modelEvent])), {
    maxLength: 30,
  }),
  (all) => [placed.campaign(), ...all.map(placedAt)],
)
