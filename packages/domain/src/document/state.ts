import type { Recorded } from "../history/recorded.ts"
import { newest, settle, type Standing } from "../history/standing.ts"
import { type DocumentEvent, DocumentFact } from "./events.ts"

/** What `decide` needs to know of a paper: the facts that stand, in recorded order. */
export interface Document {
  readonly facts: ReadonlyArray<Standing<DocumentFact>>
}

/** A paper of which nothing is recorded yet. */
export const initial: Document = { facts: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (document: Document, recorded: Recorded<DocumentEvent>): Document => ({
  facts: settle(document.facts, recorded),
})

/** How the paper came into the register: received, or issued by the office itself. */
export const entry = ({ facts }: Document) =>
  newest(facts, DocumentFact.isAnyOf(["DocumentReceived", "DocumentIssued"]))

/** The standing fact that another paper took its place. */
export const superseded = ({ facts }: Document) => newest(facts, DocumentFact.isAnyOf(["DocumentSuperseded"]))

/** What the paper tells of units, in recorded order. */
export const findings = ({ facts }: Document) =>
  facts.filter(
    (standing): standing is Standing<typeof DocumentFact.cases.DocumentFindingRecorded.Type> =>
      standing.fact._tag === "DocumentFindingRecorded",
  )

/** The files that are attached to the paper, in recorded order; one content once. */
export const files = ({ facts }: Document) =>
  facts.filter(
    (standing): standing is Standing<typeof DocumentFact.cases.DocumentFileAttached.Type> =>
      standing.fact._tag === "DocumentFileAttached",
  )
