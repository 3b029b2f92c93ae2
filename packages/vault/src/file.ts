export { layerSqliteVault, type SqliteVaultOptions, vaultFile } from "./persons/sqlite-vault.ts"
export { layerSqliteWebhooks, webhooksFile } from "./webhooks/sqlite-webhooks.ts"
export { changePassphrase, layerFileSigner, type SignerOptions } from "./signing/file-signer.ts"
