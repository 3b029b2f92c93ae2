import { documents } from "@kheo/application/documents"
import type { Endpoint } from "../endpoint/index.ts"
import { issueOf } from "./issue-document.ts"
import { listDocuments } from "./list-documents.ts"
import { draftsOf } from "./make-document.ts"

export { Pdf, type ToPdf } from "./pdf.ts"

/** Drafts of every document of the register's list, and issuing where there is such a thing: a new document is a line of that list. */
export const documentEndpoints: ReadonlyArray<Endpoint> = [
  listDocuments,
  ...documents.flatMap((document) => [...draftsOf(document), ...(document.issued ? [issueOf(document)] : [])]),
]
