export { layerMemoryVault, memoryVault, type MemoryVaultOptions, rehearsalVault } from "./memory-vault.ts"
export { type PersonKey, personKey } from "./person-key.ts"
export { looksSealed, openToken, parseToken, type Sealed, sealToken, tokenText } from "./token.ts"
export { type Erasure, type ErasureState, type PersonId, Vault, type VaultBackup, type VaultSession } from "./vault.ts"
