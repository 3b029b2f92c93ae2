import type { DocumentFact, DocumentId } from "../document/events.ts"
import { type Numbered, numberedBy } from "../document/numbering.ts"
import type { PlacedFact } from "../movement/projection.ts"

/** A paper as the registers show it. */
export interface NumberedPaper extends Numbered {
  readonly subject: string
  /** Whether another paper stands in its place. */
  readonly superseded: boolean
}

export interface NumberRegisterState {
  readonly papers: Map<DocumentId, NumberedPaper>
  /** Supersessions may be dated before the paper that they end. */
  readonly superseded: Set<DocumentId>
}

/** A register in which no number is taken. */
export const empty = (): NumberRegisterState => ({ papers: new Map(), superseded: new Set() })

/** One more fact; only what gives or ends a number counts. */
export const apply = (state: NumberRegisterState, placed: PlacedFact): NumberRegisterState => {
  if (placed.category === "document") applyDocument(state, placed.document, placed.fact)
  return state
}

const applyDocument = (state: NumberRegisterState, id: DocumentId, fact: DocumentFact): void => {
  switch (fact._tag) {
    case "DocumentReceived":
    case "DocumentIssued": {
      const numbered = numberedBy(id, fact)
      if (numbered !== undefined) state.papers.set(id, { ...numbered, subject: fact.subject, superseded: false })
      break
    }
    case "DocumentSuperseded":
      state.superseded.add(id)
      break
    case "DocumentFindingRecorded":
    case "DocumentFileAttached":
      break
    default:
      fact satisfies never
  }
}
