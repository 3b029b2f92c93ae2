export type {
  DocumentKind,
  DocumentLooked,
  DocumentOrder,
  DocumentPreview,
  Documents,
  DocumentSaved,
  DocumentSaving,
  DocumentsPort,
  OfferedDocument,
} from "./documents-port.ts"
