export { createApp } from "./app.ts"
export type { AppOptions } from "./app-options.ts"
export type { AuditedRecord, RecordAudit } from "./web/index.ts"
export { PortInUse, serve, type Served } from "./serve.ts"
