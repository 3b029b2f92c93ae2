import type { Basis } from "@kheo/domain/history"
import type { UnitCommand, UnitId } from "@kheo/domain/unit"
import type { LineageChange, LineageUnit } from "./lineage-file.ts"

/** The command that records a change of a lineage file; `idOf` answers a key's unit. */
export const lineageCommand = (said: LineageChange, idOf: (key: string) => UnitId): UnitCommand => {
  const day: Day = { occurredAt: said.on, basis: said.basis ?? "paper" }
  const common = { ...day, ...groundsOf(said) }
  switch (said.change) {
    case "rename":
      return { _tag: "RenameUnit", ...common, name: said.name }
    case "reclassify":
      return { _tag: "ReclassifyUnit", ...common, kind: said.kind }
    case "move": {
      const block = said.block === undefined ? {} : { block: said.block }
      return { _tag: "MoveUnit", ...common, ...block, ...(said.parent === undefined ? {} : { parent: said.parent }) }
    }
    case "merge":
      return { _tag: "MergeUnit", ...common, into: idOf(said.into) }
    case "consolidate":
      return { _tag: "ConsolidateUnit", ...common, into: idOf(said.into) }
    case "split": {
      const [first, ...others] = said.into
      const successor = ({ part, unit }: typeof first) => ({ unit: idOf(unit), part })
      return { _tag: "SplitUnit", ...common, into: [successor(first), ...others.map(successor)] }
    }
    case "dissolve":
      return { _tag: "DissolveUnit", ...common }
    case "alias": {
      const { note, source } = said
      const told = { ...(source === undefined ? {} : { learnedFrom: source }), ...(note === undefined ? {} : { note }) }
      return { _tag: "LearnAlias", ...day, alias: said.alias, ...told }
    }
  }
}

interface Day {
  readonly occurredAt: string
  readonly basis: Basis
}

type Grounds = Pick<LineageUnit, "legalBasis" | "paper" | "source" | "confidence" | "note">

/** A file's grounds in the words of the events. */
export const groundsOf = ({ confidence, legalBasis, note, paper, source }: Grounds) => ({
  ...(legalBasis === undefined ? {} : { legalBasis }),
  ...(paper === undefined ? {} : { paper }),
  ...(source === undefined ? {} : { citedFrom: source }),
  ...(confidence === undefined ? {} : { confidence }),
  ...(note === undefined ? {} : { note }),
})
