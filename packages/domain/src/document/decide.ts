import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import { settingsAt } from "../office/settings-at.ts"
import type { Office } from "../office/state.ts"
import { DocumentCommand, type DocumentRefusal } from "./command.ts"
import type { DocumentEvent, DocumentFact, DocumentId } from "./events.ts"
import { holderOf } from "./holder.ts"
import { correct, retract } from "./mend.ts"
import { type Numbered, registerOf } from "./numbering.ts"
import { label } from "./paper-key.ts"
import { type Document, entry, files, findings, superseded } from "./state.ts"

export type DocumentDecision = Result.Result<ReadonlyArray<DocumentEvent>, DocumentRefusal>

/** What else stands in the register that a paper must fit in with. */
export interface DocumentContext extends Occasion {
  readonly document: DocumentId
  readonly office: Office
  /** The numbers of the office's own papers of the type in question, this paper's included. */
  readonly numbered: ReadonlyArray<Numbered>
  /** Another paper with the key of what the command states. */
  readonly twin: DocumentId | undefined
  /** Papers that the command names and that nobody knows. */
  readonly unknown: ReadonlyArray<DocumentId>
}

/** Which facts follow from a command about one paper; asking twice adds nothing. */
export const decide = (document: Document, command: DocumentCommand, context: DocumentContext): DocumentDecision => {
  const ahead = futureDay(command, context) ?? futurePaper(command, context)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: context.today })
  const missing = context.unknown[0]
  if (missing !== undefined) return refuse({ _tag: "GroundUnknown", document: missing })
  const whenKnown = (decided: () => DocumentDecision): DocumentDecision =>
    entry(document) === undefined ? refuse({ _tag: "DocumentUnknown" }) : decided()

  return DocumentCommand.match(command, {
    ReceiveDocument: ({ _tag, ...said }): DocumentDecision =>
      receive(document, { _tag: "DocumentReceived", ...said }, context),
    IssueDocument: (asked): DocumentDecision => issue(document, asked, context),
    SupersedeDocument: ({ _tag, ...said }): DocumentDecision =>
      whenKnown(() => {
        if (said.by === context.document) return refuse({ _tag: "SupersededByItself" })
        const event: DocumentFact = { _tag: "DocumentSuperseded", ...said }
        const standing = superseded(document)
        if (standing === undefined) return Result.succeed([event])
        return saysNothingNew(standing.fact, event)
          ? Result.succeed([])
          : refuse({ _tag: "AlreadySuperseded", occurredAt: standing.fact.occurredAt })
      }),
    RecordFinding: ({ _tag, ...said }): DocumentDecision =>
      whenKnown(() => {
        const event: DocumentFact = { _tag: "DocumentFindingRecorded", ...said }
        return Result.succeed(findings(document).some(({ fact }) => saysNothingNew(fact, event)) ? [] : [event])
      }),
    AttachFile: ({ _tag, ...said }): DocumentDecision =>
      whenKnown(() => {
        const known = files(document).some(({ fact }) => fact.sha256 === said.sha256)
        return Result.succeed(known ? [] : [{ _tag: "DocumentFileAttached", ...said }])
      }),
    CorrectDocument: (asked): DocumentDecision => correct(document, asked, context),
    RetractDocument: (asked): DocumentDecision => retract(document, asked, context),
  })
}

/** The day on a received paper is never later than the day of recording, also where its arrival is only assumed. */
const futurePaper = (command: DocumentCommand, { today }: Occasion) => {
  const said = command._tag === "CorrectDocument" ? command.replacement : command
  return "paperDate" in said && said.paperDate !== undefined && said.paperDate > today ? said.paperDate : undefined
}

const refuse = (refusal: DocumentRefusal): DocumentDecision => Result.fail(refusal)

const receive = (
  document: Document,
  event: typeof DocumentFact.cases.DocumentReceived.Type,
  context: DocumentContext,
): DocumentDecision => {
  const standing = entry(document)
  const { twin } = context
  if (standing !== undefined)
    return standing.fact._tag === event._tag && saysNothingNew(standing.fact, event)
      ? Result.succeed([])
      : refuse({ _tag: "DocumentAlreadyStated", subject: standing.fact.subject })
  if (twin !== undefined)
    return refuse({ _tag: "DocumentAlreadyKnown", document: twin, label: label(event), issuer: event.issuer })
  const holder = holderOf(event, context)
  return holder === undefined
    ? Result.succeed([event])
    : refuse({ _tag: "NumberTaken", label: label(event), document: holder.document })
}

const issue = (
  document: Document,
  { _tag, ...said }: typeof DocumentCommand.cases.IssueDocument.Type,
  { numbered, office }: DocumentContext,
): DocumentDecision => {
  const standing = entry(document)
  if (standing !== undefined) {
    const { fact } = standing
    if (fact._tag !== "DocumentIssued") return refuse({ _tag: "DocumentAlreadyStated", subject: fact.subject })
    const { number, symbol, term } = fact
    return saysNothingNew(fact, { _tag: fact._tag, ...said, number, symbol, term })
      ? Result.succeed([])
      : refuse({ _tag: "DocumentAlreadyStated", subject: fact.subject })
  }
  const settings = settingsAt(office, said.occurredAt)
  if (settings.term === undefined && (settings.terms ?? []).length > 0)
    return refuse({ _tag: "TermNotFound", day: said.occurredAt })
  const { next, symbol, term } = registerOf(said.type, settings, numbered)
  if (symbol === undefined) return refuse({ _tag: "SymbolNotSet", type: said.type })
  return Result.succeed([{ _tag: "DocumentIssued", ...said, term, number: next, symbol }])
}
