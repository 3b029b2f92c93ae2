export { changePassphrase, fileSigner, layerFileSigner, type SignerOptions } from "./file-signer.ts"
export { ledgerFolder } from "./ledger-folder.ts"
