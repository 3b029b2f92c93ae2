export { mountWeb, noSuchPage, wantsPage } from "./mount-web.ts"
export type { AuditedRecord, RecordAudit } from "./verify/record-audit.ts"
