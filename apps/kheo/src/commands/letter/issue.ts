import {
  attachFile,
  filesOfPaper,
  handleDocument,
  handleParticipation,
  listPapers,
  markOf,
  newId,
  resolveActor,
  signCheckpoint,
} from "@kheo/application"
import { type Letter, letterDocument, plainText, reminderLetter } from "@kheo/documents"
import { DocumentId } from "@kheo/domain/document"
import { UnitId } from "@kheo/domain/unit"
import { Effect, Stream } from "effect"
import { Usage } from "../../cli/parse.ts"
import { checkpointQr, qrPng } from "../../text/checkpoint-qr.ts"
import type { ReminderSources } from "./sources.ts"

/** What an issued letter is made of now: its number is taken. */
export interface Issued {
  readonly paper: DocumentId
  readonly label: string
  readonly content: ReminderSources["content"]
}

interface Asked {
  readonly named: string | undefined
  readonly account: string
}

/** Takes the letter's number; one that was taken for the same letter and has no file yet is gone on with. Throws `Usage` for one that was issued. */
export const takeNumber = Effect.fn("takeNumber")(function* (
  asked: Asked,
  { content, resting, type }: ReminderSources,
  supersedes: DocumentId | undefined,
) {
  const actor = yield* resolveActor(asked)
  const { campaign, day } = content
  const subject = plainText(reminderLetter(content).subject)
  const standing = yield* issuedBefore({ subject, type, campaign, day }, supersedes)
  const paper = standing ?? DocumentId.make(newId())
  const grounds = [...new Set(resting.flatMap(({ paper: id }) => (id === undefined ? [] : [id])))]
  const said = { occurredAt: day, basis: "paper" } as const
  if (standing === undefined)
    yield* handleDocument(markOf(actor), paper, { _tag: "IssueDocument", ...said, type, subject, grounds, campaign })
  if (supersedes !== undefined)
    yield* handleDocument(markOf(actor), supersedes, { _tag: "SupersedeDocument", ...said, by: paper })
  const { papers } = yield* listPapers({ asOf: "9999-12-31" })
  const label = papers.find(({ id }) => id === paper)?.label ?? ""
  const issued = { ...content, draft: false, number: Number.parseInt(label, 10) }
  return { paper, label, content: { ...issued, traced: yield* signed(content) } } satisfies Issued
})

/** Keeps the issued bytes in the register under their hash, and records every unit that the letter reminds. */
export const keepIssued = Effect.fn("keepIssued")(function* (
  asked: Asked,
  { content, label, paper }: Issued,
  file: { readonly name: string; readonly bytes: Uint8Array },
) {
  const actor = yield* resolveActor(asked)
  const kept = yield* attachFile(markOf(actor), paper, { name: file.name, content: Stream.succeed(file.bytes) })
  const reminded = content.units.filter(({ behind }) => behind)
  const said = { occurredAt: content.day, basis: "paper", paper: label } as const
  for (const { id } of reminded)
    yield* handleParticipation(markOf(actor), content.campaign, UnitId.make(id), { _tag: "RemindUnit", ...said })
  return { sha256: kept.sha256, reminded: reminded.map(({ name }) => name) }
})

/** The letter of the same subject and day that has a number but no file yet: its issuing was interrupted. */
const issuedBefore = Effect.fnUntraced(function* (
  letter: { readonly subject: string; readonly type: string; readonly campaign: number; readonly day: string },
  supersedes: DocumentId | undefined,
) {
  const { papers } = yield* listPapers({ asOf: "9999-12-31" })
  const same = papers.find(
    (paper) =>
      paper.outgoing &&
      !paper.superseded &&
      paper.id !== supersedes &&
      paper.kind === letter.type &&
      paper.campaign === letter.campaign &&
      paper.paperDate === letter.day &&
      paper.subject === letter.subject,
  )
  if (same === undefined) return undefined
  const files = yield* filesOfPaper(same.id)
  if (files.length === 0) return same.id
  throw new Usage({
    vi: `Công văn này đã ban hành: số ${same.label}. Ban hành lại thì thêm --supersede ${same.label}.`,
    en: `This letter was issued: ${same.label}. To issue it anew add --supersede ${same.label}.`,
  })
})

/** The checkpoint that the paper carries; without a key to sign with, the position and root that were locked. */
const signed = (content: ReminderSources["content"]) =>
  signCheckpoint().pipe(
    Effect.map(({ note, position, root }): ReminderSources["content"]["traced"] => {
      const qr = checkpointQr(note)
      return { position, root, ...(qr === undefined ? {} : { code: qrPng(qr.modules) }) }
    }),
    Effect.catchTag("SigningUnavailable", () => Effect.succeed(content.traced)),
  )

/** The bytes of a letter. */
export const bytesOf = (letter: Letter) => Effect.promise(() => letterDocument(letter))
