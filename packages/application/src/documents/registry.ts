import type { Document } from "./document.ts"
import { formDocuments } from "./form.ts"
import { consolidatedListDocument, notScalableListDocument } from "./results-lists.ts"
import { reminderLetterDocument } from "./reminder-letter.ts"

/** Every document that the register can make, in the order in which they are offered. */
export const documents: ReadonlyArray<Document> = [
  reminderLetterDocument,
  consolidatedListDocument,
  notScalableListDocument,
  ...formDocuments,
]

/** The document of a name. */
export const documentNamed = (name: string): Document | undefined => documents.find((one) => one.name === name)
