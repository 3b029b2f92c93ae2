import type { Document } from "./document.ts"
import { formDocuments } from "./form.ts"
import { consolidatedListDocument, notScalableListDocument } from "./results-lists.ts"
import { awardListDocument, awardProposalDocument } from "./award-papers.ts"
import { certificatesDocumentEntry } from "./certificates.ts"
import { launchLetterDocument } from "./launch-letter.ts"
import { modelHistoryDocument } from "./model-history.ts"
import { reminderLetterDocument } from "./reminder-letter.ts"
import { conferencePapersDocument, yearReportDocument } from "./year-papers.ts"

/** Every document that the register can make, in the order in which they are offered. */
export const documents: ReadonlyArray<Document> = [
  launchLetterDocument,
  reminderLetterDocument,
  consolidatedListDocument,
  notScalableListDocument,
  modelHistoryDocument,
  ...formDocuments,
  awardProposalDocument,
  awardListDocument,
  certificatesDocumentEntry,
  yearReportDocument,
  conferencePapersDocument,
]

/** The document of a name. */
export const documentNamed = (name: string): Document | undefined => documents.find((one) => one.name === name)
