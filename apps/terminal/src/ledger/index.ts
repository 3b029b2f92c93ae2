export { lastCheckpoint } from "./last-checkpoint.ts"
export { brokenWords, type LedgerPort, type LedgerVerdict, mostAtStart, type Outcome } from "./ledger-port.ts"
export { type Checks, signNow, type Work } from "./work.ts"
