import { Result, Schema } from "effect"
import { correction, EventId, fact } from "../history/fact.ts"
import { saysNothingNew } from "../history/content.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import { type UnitEvent, UnitFact } from "./events.ts"
import { addition, type Unit } from "./state.ts"

export const UnitCommand = Schema.TaggedUnion({
  AddUnit: {
    ...fact,
    name: Schema.NonEmptyString,
    code: Schema.optionalKey(Schema.NonEmptyString),
    block: Schema.NonEmptyString,
  },
  CorrectUnit: { ...correction, replacement: UnitFact },
  RetractUnit: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type UnitCommand = typeof UnitCommand.Type

export const UnitRefusal = Schema.TaggedUnion({
  UnitAlreadyAdded: { name: Schema.String },
  UnitFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type UnitRefusal = typeof UnitRefusal.Type

export type UnitDecision = Result.Result<ReadonlyArray<UnitEvent>, UnitRefusal>

const refuse = (refusal: UnitRefusal): UnitDecision => Result.fail(refusal)

/** Which facts follow from a command about one unit; asking twice adds nothing. */
export const decide = (unit: Unit, command: UnitCommand, occasion: Occasion): UnitDecision => {
  const ahead = futureDay(command, occasion)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: occasion.today })

  return UnitCommand.match(command, {
    AddUnit: ({ _tag, ...unitAdded }): UnitDecision => {
      const added: UnitFact = { _tag: "UnitAdded", ...unitAdded }
      const standing = addition(unit)
      if (standing === undefined) return Result.succeed([added])
      return saysNothingNew(standing.fact, added)
        ? Result.succeed([])
        : refuse({ _tag: "UnitAlreadyAdded", name: standing.fact.name })
    },
    CorrectUnit: ({ _tag, ...corrected }): UnitDecision => {
      const standing = unit.facts.find(({ id }) => id === corrected.corrects)
      if (standing === undefined) return refuse({ _tag: "UnitFactNotStanding", event: corrected.corrects })
      if (saysNothingNew(standing.fact, corrected.replacement)) return Result.succeed([])
      return Result.succeed([{ _tag: "UnitCorrected", ...corrected }])
    },
    RetractUnit: ({ _tag, ...retracted }): UnitDecision =>
      unit.facts.some(({ id }) => id === retracted.retracts)
        ? Result.succeed([{ _tag: "UnitRetracted", ...retracted }])
        : refuse({ _tag: "UnitFactNotStanding", event: retracted.retracts }),
  })
}
