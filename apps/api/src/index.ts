export { createApp } from "./app.ts"
export type { AppOptions } from "./app-options.ts"
export { deliverWebhooks } from "./webhooks/index.ts"
export type { AuditedRecord, RecordAudit } from "./web/index.ts"
export { PortInUse, serve, type Served } from "./serve.ts"
export { type Failure, trouble } from "./problem/index.ts"
export type {
  ImportedRows,
  ImportsPort,
  ImportWanted,
  ListedImport,
  ShownImport,
  UndoneImport,
  UploadedFile,
} from "./imports/index.ts"
export { tellStderr } from "./tell-stderr.ts"
export type { Seen } from "./service/observing.ts"
export type { ToPdf } from "./documents/index.ts"
export { readToken, type TokenSettings } from "./access/read-token.ts"
export { isLoopback } from "./misdirected.ts"
