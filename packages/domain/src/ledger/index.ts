import { LedgerCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { LedgerEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { LedgerCommand, LedgerRefusal } from "./command.ts"
export type { LedgerDecision } from "./decide.ts"
export { LedgerEvent } from "./events.ts"
export type { LedgerState, OpenedEpoch } from "./state.ts"

/** The ledger as evidence: in which epoch it is, and which key signs for it. */
export const Ledger = {
  category: "ledger",
  Event: LedgerEvent,
  Command: LedgerCommand,
  initial,
  evolve,
  decide,
} as const
