export { mountWeb } from "./mount-web.ts"
export type { AuditedRecord, RecordAudit } from "./verify/record-audit.ts"
