import { toneKey } from "@kheo/vietnamese"
import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import { EventId } from "../history/fact.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import { settle } from "../history/standing.ts"
import { nonsenseAmong, type Units } from "./among-others.ts"
import { UnitCommand } from "./command.ts"
import type { UnitEvent, UnitFact, UnitId } from "./events.ts"
import { changesNothing, nonsenseIn } from "./life.ts"
import type { UnitRefusal } from "./refusal.ts"
import { addition, type Unit } from "./state.ts"
import { endsUnit } from "./succession.ts"

/** Which unit it is, and what stands of all the others: names and successors span streams. */
export interface UnitContext extends Occasion {
  readonly unit: UnitId
  readonly others: Units
}

export type UnitDecision = Result.Result<ReadonlyArray<UnitEvent>, UnitRefusal>

const refuse = (refusal: UnitRefusal): UnitDecision => Result.fail(refusal)

/** Which facts follow from a command about one unit; asking twice adds nothing. */
export const decide = (unit: Unit, command: UnitCommand, context: UnitContext): UnitDecision => {
  const ahead = futureDay(command, context)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: context.today })
  const state = (fact: UnitFact) => stating(unit, fact, context)

  return UnitCommand.match(command, {
    AddUnit: ({ _tag, ...said }) => state({ _tag: "UnitAdded", ...said }),
    RenameUnit: ({ _tag, ...said }) => state({ _tag: "UnitRenamed", ...said }),
    ReclassifyUnit: ({ _tag, ...said }) => state({ _tag: "UnitReclassified", ...said }),
    MoveUnit: ({ _tag, ...said }) => state({ _tag: "UnitMoved", ...said }),
    MergeUnit: ({ _tag, ...said }) => state({ _tag: "UnitMerged", ...said }),
    ConsolidateUnit: ({ _tag, ...said }) => state({ _tag: "UnitConsolidated", ...said }),
    SplitUnit: ({ _tag, ...said }) => state({ _tag: "UnitSplit", ...said }),
    DissolveUnit: ({ _tag, ...said }) => state({ _tag: "UnitDissolved", ...said }),
    LearnAlias: ({ _tag, ...said }) => state({ _tag: "UnitAliasLearned", ...said }),
    CorrectUnit: ({ _tag, ...corrected }): UnitDecision => {
      const standing = unit.facts.find(({ id }) => id === corrected.corrects)
      if (standing === undefined || kindOf(standing.fact) !== kindOf(corrected.replacement))
        return refuse({ _tag: "UnitFactNotStanding", event: corrected.corrects })
      return standing.fact._tag === corrected.replacement._tag && saysNothingNew(standing.fact, corrected.replacement)
        ? Result.succeed([])
        : unlessNonsense(unit, { _tag: "UnitCorrected", ...corrected }, context)
    },
    RetractUnit: ({ _tag, ...retracted }): UnitDecision => {
      const { retracts } = retracted
      if (!unit.facts.some(({ id }) => id === retracts)) return refuse({ _tag: "UnitFactNotStanding", event: retracts })
      return addition(unit)?.id === retracts && unit.facts.length > 1
        ? refuse({ _tag: "LaterUnitFactsStand" })
        : unlessNonsense(unit, { _tag: "UnitRetracted", ...retracted }, context)
    },
  })
}

const stating = (unit: Unit, fact: UnitFact, context: UnitContext): UnitDecision => {
  const facts = unit.facts.map(({ fact }) => fact)
  if (facts.some((standing) => repeats(standing, fact))) return Result.succeed([])
  const added = addition(unit)
  if (fact._tag === "UnitAdded" && added !== undefined)
    return refuse({ _tag: "UnitAlreadyAdded", name: added.fact.name })
  if (changesNothing(facts, fact))
    return fact.basis === "assumed"
      ? Result.succeed([])
      : refuse({ _tag: "UnitChangesNothing", occurredAt: fact.occurredAt })
  return unlessNonsense(unit, fact, context)
}

/** Whether a standing fact says it already; what may come again, a name or a block, does so only on the same day. */
const repeats = (standing: UnitFact, fact: UnitFact): boolean => {
  if (standing._tag === "UnitAliasLearned" && fact._tag === "UnitAliasLearned")
    return toneKey(standing.alias) === toneKey(fact.alias)
  const once = fact._tag === "UnitAdded" || fact._tag === "UnitSplit" || endsUnit(fact)
  return (
    standing._tag === fact._tag &&
    (once || standing.occurredAt === fact.occurredAt) &&
    saysNothingNew<UnitFact>(standing, fact)
  )
}

/** Refuses what would leave the unit's life, or its place among the others, without sense. */
const unlessNonsense = (unit: Unit, event: UnitEvent, { others, unit: id }: UnitContext): UnitDecision => {
  const after = settle(unit.facts, { id: EventId.make("decided"), event }).map(({ fact }) => fact)
  const problem =
    nonsenseIn(after) ?? (event._tag === "UnitAliasLearned" ? undefined : nonsenseAmong(others, id, after))
  return problem === undefined ? Result.succeed([event]) : refuse(problem)
}

/** A fact may be corrected to one of its own kind, and one way to pass into others or to end to another such way. */
const kindOf = (fact: UnitFact): string =>
  ["UnitMerged", "UnitConsolidated", "UnitSplit", "UnitDissolved"].includes(fact._tag) ? "ending" : fact._tag
