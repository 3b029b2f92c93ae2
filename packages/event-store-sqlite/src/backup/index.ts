export { BackupUnsound } from "./proved-copy.ts"
export { OtherLedger, RegisterInUse, type Restored, restore } from "./restore.ts"
export { type Backup, dropExpired, takeBackup } from "./take-backup.ts"
export { type Keep, usualKeep } from "./retention.ts"
