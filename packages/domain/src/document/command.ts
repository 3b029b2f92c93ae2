import { Schema } from "effect"
import { correction, EventId, fact } from "../history/fact.ts"
import { attachment, DocumentFact, finding, issue, receipt, supersession } from "./events.ts"

/** What can be asked of one paper. */
export const DocumentCommand = Schema.TaggedUnion({
  ReceiveDocument: { ...fact, ...receipt },
  IssueDocument: { ...fact, ...issue },
  SupersedeDocument: { ...fact, ...supersession },
  RecordFinding: { ...fact, ...finding },
  AttachFile: { ...fact, ...attachment },
  CorrectDocument: { ...correction, replacement: DocumentFact },
  RetractDocument: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type DocumentCommand = typeof DocumentCommand.Type

/** Why a command about a paper makes no sense. */
export const DocumentRefusal = Schema.TaggedUnion({
  DocumentUnknown: {},
  DocumentAlreadyStated: { subject: Schema.String },
  DocumentAlreadyKnown: { document: Schema.String, label: Schema.String, issuer: Schema.String },
  NumberTaken: { label: Schema.String, document: Schema.String },
  SymbolNotSet: { type: Schema.String },
  TermNotFound: { day: Schema.String },
  NumberIsFixed: { label: Schema.String },
  NumberNotLast: { label: Schema.String, last: Schema.Int },
  GroundUnknown: { document: Schema.String },
  SupersededByItself: {},
  AlreadySuperseded: { occurredAt: Schema.String },
  LaterDocumentFactsStand: {},
  FileIsFixed: { name: Schema.String },
  DocumentFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type DocumentRefusal = typeof DocumentRefusal.Type
