import { Arbitrary, Result, Schema } from "effect"
import { around } from "../document/document.samples.ts"
import { Document, type DocumentCommand, DocumentId, type DocumentState, entry, numberedBy } from "../document/index.ts"
import { recorded } from "../history/past.samples.ts"
import { type PlacedFact, place } from "../movement/projection.ts"
import { changed, lettersFrom50 } from "../office/office.samples.ts"

const subject = Schema.Literals(["V/v tổng kết", "V/v khảo sát"])
const day = Schema.Literals(["2020-08-01", "2022-02-09", "2022-10-19", "2022-10-20"])

/** What somebody does with one of four papers; `number` is of a paper that is written down after it was numbered elsewhere. */
const Deed = Schema.Struct({
  paper: Schema.Literals(["d1", "d2", "d3", "d4"]),
  does: Schema.Literals(["issue", "issue", "writeDown", "retract", "renumber", "correct", "supersede"]),
  number: Schema.Literals(["51", "52", "53", "60"]),
  day,
  subject,
})
export type Deed = typeof Deed.Type

/** Random deeds, most of which are refused. */
export const deeds = Arbitrary.array(Arbitrary.schema(Deed), { maxLength: 25 })

/** One term of office until the end of 2021, and the one after it. */
export const settings = [
  lettersFrom50,
  changed({
    terms: [
      { name: "2015-2020", to: "2021-12-31" },
      { name: "2020-2025", from: "2022-01-01" },
    ],
    letterDate: "2022-10-19",
  }),
]

/** What stands of every paper after some deeds, and the facts as a projection meets them. */
export const done = (all: ReadonlyArray<Deed>) => {
  const papers = new Map<DocumentId, DocumentState>()
  let position = 0
  for (const deed of all) {
    const document = DocumentId.make(deed.paper)
    const before = papers.get(document) ?? Document.initial
    const numbered = [...papers].flatMap(([id, { facts }]) => facts.flatMap(({ fact }) => numberedBy(id, fact) ?? []))
    const decided = Document.decide(before, commandOf(deed, before), around({ document, numbered }, settings))
    for (const event of Result.getOrElse(decided, () => []))
      papers.set(document, Document.evolve(before, recorded(event, ++position)))
  }
  return papers
}

/** The standing facts of the papers, by day. */
export const placedOf = (papers: ReadonlyMap<DocumentId, DocumentState>): ReadonlyArray<PlacedFact> =>
  [...papers]
    .flatMap(([document, { facts }]) =>
      facts.map(({ fact, id }) =>
        place({ category: "document", document }, fact, { id, position: Number(id.slice(1)) }),
      ),
    )
    .toSorted((one, other) => (one.fact.occurredAt < other.fact.occurredAt ? -1 : 1) || one.position - other.position)

const commandOf = ({ day, does, number, subject }: Deed, state: DocumentState): DocumentCommand => {
  const paper = { occurredAt: day, basis: "paper" } as const
  const standing = entry(state)
  const mended = { ...paper, reason: "gõ nhầm" }
  const writtenDown = { ...paper, kind: "công văn", issuer: "BCĐ", number, symbol: "CV/BCĐ", subject, outgoing: true }
  if (does === "supersede") return { _tag: "SupersedeDocument", ...paper }
  if (does === "writeDown" || (standing === undefined && does !== "issue"))
    return { _tag: "ReceiveDocument", ...writtenDown }
  if (standing === undefined || does === "issue")
    return { _tag: "IssueDocument", ...paper, type: "CV", subject, grounds: [] }
  if (does === "retract") return { _tag: "RetractDocument", ...mended, retracts: standing.id }
  const { fact } = standing
  const renumbered =
    fact._tag === "DocumentReceived" ? { ...fact, number, occurredAt: day } : { ...fact, number: Number(number) }
  const replacement = (does === "renumber" ? renumbered : { ...fact, subject }) as typeof fact
  return { _tag: "CorrectDocument", ...mended, corrects: standing.id, replacement }
}
