import { checkpoint, verifyCheckpoint } from "./checkpoint.ts"
import { showLeaf } from "./leaf.ts"
import { continuationFile, inclusionFile } from "./proof-files.ts"
import { consistencyProof, inclusionProof } from "./proofs.ts"
import { ledgerKeys, showLedger } from "./show-ledger.ts"

/** Every route about the ledger as a whole, and what proves it. */
export const ledger = [
  showLedger,
  checkpoint,
  verifyCheckpoint,
  showLeaf,
  inclusionProof,
  consistencyProof,
  inclusionFile,
  continuationFile,
  ledgerKeys,
]
