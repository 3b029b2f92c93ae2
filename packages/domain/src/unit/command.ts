import { Schema } from "effect"
import { correction, EventId, fact } from "../history/fact.ts"
import { UnitFact } from "./events.ts"

const { cases } = UnitFact
/** A command states what its fact says. */
const saying = <F extends Schema.Struct.Fields & { readonly _tag: unknown }>({ fields }: { readonly fields: F }) => {
  const { _tag, ...said } = fields
  return said
}

/** What can be asked about one unit. */
export const UnitCommand = Schema.TaggedUnion({
  AddUnit: saying(cases.UnitAdded),
  RenameUnit: saying(cases.UnitRenamed),
  ReclassifyUnit: saying(cases.UnitReclassified),
  MoveUnit: saying(cases.UnitMoved),
  MergeUnit: saying(cases.UnitMerged),
  ConsolidateUnit: saying(cases.UnitConsolidated),
  SplitUnit: saying(cases.UnitSplit),
  DissolveUnit: saying(cases.UnitDissolved),
  LearnAlias: saying(cases.UnitAliasLearned),
  CorrectUnit: { ...correction, replacement: UnitFact },
  RetractUnit: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type UnitCommand = typeof UnitCommand.Type
