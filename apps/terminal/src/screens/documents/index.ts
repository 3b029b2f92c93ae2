export { drawDocuments } from "./draw-documents.ts"
export { documentEntries } from "./entries.ts"
