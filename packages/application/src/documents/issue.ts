import type { DocumentId } from "@kheo/domain/document"
import { UnitId } from "@kheo/domain/unit"
import { Effect, Stream } from "effect"
import { attachFile, filesOfPaper } from "../attachments/index.ts"
import { type CommandMark, nameId } from "../command-mark.ts"
import { checkpointQr, qrPng } from "../ledger/checkpoint-qr.ts"
import { signCheckpoint } from "../ledger/index.ts"
import { everyPaper, listPapers } from "../office/papers.ts"
import { handleDocument, handleParticipation } from "../use-cases/index.ts"
import type { Composed, DocumentFormat, Issuing, Traced } from "./document.ts"
import { DocumentRefused } from "./refused.ts"
import { paperOf } from "./repeat.ts"

/** A paper that has its number: what is to be written, until `keepIssued` has kept it. */
export interface Issued {
  readonly paper: DocumentId
  readonly label: string
  readonly composed: Composed
  /** The hash of the bytes that the same command kept before. */
  readonly keptBefore: string | undefined
}

/**
 * Takes the number of a paper; one that was taken for the same paper and has no file yet is gone on with.
 *
 * What was issued by another command is refused.
 */
export const takeNumber = Effect.fn("takeNumber")(function* (
  mark: CommandMark,
  composed: Composed,
  supersedes: DocumentId | undefined,
) {
  const { campaign, day, issuing } = composed
  if (issuing === undefined) throw new Error(`${composed.name} is never issued`)
  const own = paperOf(mark)
  const standing = yield* issuedBefore(mark, composed, issuing, supersedes)
  const paper = standing?.id ?? own
  const { grounds, subject, type } = issuing
  const said = { occurredAt: day, basis: "paper" } as const
  // A repeat is answered as before, or refused where it asks for something else.
  if (paper === own)
    yield* handleDocument(mark, paper, { _tag: "IssueDocument", ...said, type, subject, grounds, campaign })
  if (supersedes !== undefined)
    yield* handleDocument(after(mark, "supersede"), supersedes, { _tag: "SupersedeDocument", ...said, by: paper })
  const { papers } = yield* listPapers({ asOf: "9999-12-31" })
  const label = papers.find(({ id }) => id === paper)?.label ?? ""
  const traced = yield* signed(composed)
  const finished = issuing.finished({ number: Number.parseInt(label, 10), traced })
  return { paper, label, composed: finished, keptBefore: standing?.kept } satisfies Issued
})

/** Keeps the issued bytes in the register under their hash, and records every unit that the paper reminds. */
export const keepIssued = Effect.fn("keepIssued")(function* (
  mark: CommandMark,
  { composed, keptBefore, label, paper }: Issued,
  file: { readonly name: string; readonly bytes: Uint8Array },
) {
  const content = Stream.succeed(file.bytes)
  const sha256 = keptBefore ?? (yield* attachFile(after(mark, "file"), paper, { name: file.name, content })).sha256
  const reminded = composed.issuing?.reminds ?? []
  const said = { occurredAt: composed.day, basis: "paper", paper: label } as const
  for (const { id } of reminded)
    yield* handleParticipation(after(mark, id), composed.campaign, UnitId.make(id), { _tag: "RemindUnit", ...said })
  return { paper, label, sha256, reminded: reminded.map(({ name }) => name) }
})

/** Number, bytes and what goes with them in one go; the bytes that were kept are answered, also when the command is repeated. */
export const issueDocument = Effect.fn("issueDocument")(function* (
  mark: CommandMark,
  composed: Composed,
  { format, supersedes }: { readonly format: DocumentFormat; readonly supersedes?: DocumentId | undefined },
) {
  const issued = yield* takeNumber(mark, composed, supersedes)
  const bytes = yield* Effect.promise(() => issued.composed.bytes(format))
  const name = `${issued.label.replaceAll("/", "-")}.${format}`
  return yield* keepIssued(mark, issued, { name, bytes })
})

/** The mark of a command that follows from another one: repeated with it. */
const after = ({ actor, correlationId, id }: CommandMark, step: string): CommandMark => ({
  id: nameId(`${id}|${step}`),
  actor,
  correlationId,
})

/** The paper that this very command issued, or that of the same subject and day that has a number but no file yet. */
const issuedBefore = Effect.fnUntraced(function* (
  mark: CommandMark,
  { campaign, day }: Composed,
  { subject, type }: Issuing,
  supersedes: DocumentId | undefined,
) {
  const { papers } = yield* everyPaper({ asOf: "9999-12-31" })
  const kept = nameId(`${after(mark, "file").id}/0`)
  const its = papers.find(({ facts, id }) => id === paperOf(mark) || facts.some(({ event }) => event === kept))
  const same =
    its ??
    papers.find(
      (paper) =>
        paper.outgoing &&
        !paper.superseded &&
        paper.id !== supersedes &&
        paper.kind === type &&
        paper.campaign === campaign &&
        paper.paperDate === day &&
        paper.subject === subject,
    )
  if (same === undefined) return undefined
  const [file] = yield* filesOfPaper(same.id)
  if (file === undefined || its !== undefined) return { id: same.id, kept: file?.sha256 }
  return yield* new DocumentRefused({
    reason: "AlreadyIssued",
    number: same.label,
    vi: `Công văn này đã ban hành: số ${same.label}. Ban hành lại thì thêm --supersede ${same.label}.`,
    en: `This letter was issued: ${same.label}. To issue it anew add --supersede ${same.label}.`,
  })
})

/** The checkpoint that the paper carries; without a key to sign with, the position and root that were locked. */
const signed = ({ position, root }: Composed) =>
  signCheckpoint().pipe(
    Effect.map((checkpoint): Traced => {
      const qr = checkpointQr(checkpoint.note)
      const code = qr === undefined ? {} : { code: qrPng(qr.modules) }
      return { position: checkpoint.position, root: checkpoint.root, ...code }
    }),
    Effect.catchTag("SigningUnavailable", () => Effect.succeed<Traced>({ position, root })),
  )
