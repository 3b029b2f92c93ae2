import { DocumentCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { DocumentEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { DocumentCommand, DocumentRefusal } from "./command.ts"
export type { DocumentContext, DocumentDecision } from "./decide.ts"
export { DocumentEvent, DocumentFact, DocumentId, PaperFile } from "./events.ts"
export { type Numbered, numberedBy, type Register, registerOf } from "./numbering.ts"
export { label, numberKey, paperKey, typeOf } from "./paper-key.ts"
export { type Document as DocumentState, entry, files, findings, superseded } from "./state.ts"

/** A paper (văn bản) that came in, or that the office issued: what it is, its number, what it rests on, what it found. */
export const Document = {
  category: "document",
  Event: DocumentEvent,
  Command: DocumentCommand,
  initial,
  evolve,
  decide,
} as const
