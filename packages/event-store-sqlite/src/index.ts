export { layer } from "./layer.ts"
export type { LedgerClaim } from "./found-claim.ts"
export type { StoredCommand, StoredTag } from "./found-index.ts"
export type { SchemaDifference } from "./found-schema.ts"
export type { StoredNode } from "./found-nodes.ts"
export { type LedgerFile, ledgerFile } from "./ledger-file.ts"
export type { OpenOptions } from "./open-database.ts"
export { fileHealth, type FileHealth, type GenerationHealth } from "./file-health.ts"
export { probeLock } from "./probe-lock.ts"
export {
  type Backup,
  BackupUnsound,
  dropExpired,
  type Keep,
  OtherLedger,
  RegisterInUse,
  restore,
  type Restored,
  takeBackup,
  usualKeep,
} from "./backup/index.ts"
export { scrubFile } from "./scrub-file.ts"
