import type { Document } from "./document.ts"
import { awardListDocument, awardProposalDocument } from "./award-papers.ts"
import { certificatesDocumentEntry } from "./certificates.ts"
import { reminderLetterDocument } from "./reminder-letter.ts"
import { conferencePapersDocument, yearReportDocument } from "./year-papers.ts"

/** Every document that the register can make, in the order in which they are offered. */
export const documents: ReadonlyArray<Document> = [
  reminderLetterDocument,
  awardProposalDocument,
  awardListDocument,
  certificatesDocumentEntry,
  yearReportDocument,
  conferencePapersDocument,
]

/** The document of a name. */
export const documentNamed = (name: string): Document | undefined => documents.find((one) => one.name === name)
