import { type DocumentFact, type DocumentId, label } from "@kheo/domain/document"
import type { EventId, LocalDate } from "@kheo/domain/history"
import { officePartition } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { knownPosition } from "../known-at.ts"
import { NotFound } from "../refused.ts"
import { catchUp, placedFacts } from "../standing-facts.ts"
import { today } from "../today.ts"
import type { OfficeQuery } from "./settings.ts"

/** A paper on a line of the register of papers. */
export interface ListedPaper {
  readonly id: DocumentId
  /** The event that brought the paper into the register, which a correction names. */
  readonly event: EventId
  readonly label: string
  readonly kind: string
  readonly issuer: string | null
  readonly subject: string
  readonly paperDate: LocalDate | null
  readonly receivedOn: LocalDate | null
  readonly outgoing: boolean
  readonly campaign: number | null
  readonly superseded: boolean
}

/** A paper with everything that stands about it, in the order of the days. */
export interface ShownPaper extends ListedPaper {
  readonly facts: ReadonlyArray<{ readonly event: EventId; readonly fact: DocumentFact }>
}

/** The papers that stand as of a day, by that day and the order of recording. */
export const everyPaper = Effect.fn("everyPaper")(function* (query: OfficeQuery) {
  const store = yield* EventStore
  const asOf = query.asOf ?? (yield* today)
  const known = query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt)
  const { position, root } = yield* store.head(known)
  yield* catchUp()
  const placed = yield* placedFacts({ partitions: [officePartition], asOf, knownAt: position })
  const facts = placed.flatMap((one) => (one.category === "document" ? [one] : []))
  const papers = [...Map.groupBy(facts, ({ document }) => document)].flatMap(([id, own]) =>
    shown(
      id,
      own.map(({ fact, id: event }) => ({ event, fact })),
    ),
  )
  return { asOf, knownAt: query.knownAt ?? null, position, root, papers }
})

/** The register of papers, incoming and own. */
export const listPapers = Effect.fn("listPapers")(function* (query: OfficeQuery) {
  const { papers, ...rest } = yield* everyPaper(query)
  return { ...rest, papers: papers.map(({ facts: _, ...paper }): ListedPaper => paper) }
})

/** One paper with its findings and what became of it. */
export const showPaper = Effect.fn("showPaper")(function* (id: DocumentId, query: OfficeQuery) {
  const { papers, ...rest } = yield* everyPaper(query)
  const paper = papers.find((one) => one.id === id)
  return paper === undefined ? yield* new NotFound({ what: "paper", name: id }) : { ...rest, paper }
})

const shown = (id: DocumentId, facts: ShownPaper["facts"]): ReadonlyArray<ShownPaper> => {
  const superseded = facts.some(({ fact }) => fact._tag === "DocumentSuperseded")
  const found = facts.find(({ fact }) => fact._tag === "DocumentReceived" || fact._tag === "DocumentIssued")
  if (found === undefined) return []
  const { event, fact } = found
  const rest = { id, event, superseded, facts }
  switch (fact._tag) {
    case "DocumentReceived": {
      const { campaign = null, issuer, kind, occurredAt, outgoing, paperDate, subject } = fact
      const day = paperDate ?? (outgoing ? occurredAt : null)
      const receivedOn = outgoing ? null : occurredAt
      return [{ ...rest, label: label(fact), kind, issuer, subject, paperDate: day, receivedOn, outgoing, campaign }]
    }
    case "DocumentIssued": {
      const { campaign = null, occurredAt: paperDate, subject, type: kind } = fact
      const own = { issuer: null, receivedOn: null, outgoing: true }
      return [{ ...rest, ...own, label: label(fact), kind, subject, paperDate, campaign }]
    }
    default:
      return []
  }
}
