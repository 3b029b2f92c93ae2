export { layerSqliteVault, type SqliteVaultOptions, vaultFile } from "./persons/sqlite-vault.ts"
export { changePassphrase, layerFileSigner, type SignerOptions } from "./signing/file-signer.ts"
