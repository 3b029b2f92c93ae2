export type { Composed, Document, DocumentAsked, DocumentFormat, DocumentList, Issuing, Traced } from "./document.ts"
export { issueDocument, type Issued, keepIssued, takeNumber } from "./issue.ts"
export { DocumentRefused } from "./refused.ts"
export { documentNamed, documents } from "./registry.ts"
