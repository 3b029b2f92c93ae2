export { layerSqliteVault, type SqliteVaultOptions, vaultFile } from "./persons/sqlite-vault.ts"
export { changePassphrase, layerFileSigner, type SignerOptions } from "./signing/file-signer.ts"
export { type JournalEntry, type Reading } from "./readings/reading.ts"
export { ReadingJournal, readingsFile } from "./readings/reading-journal.ts"
