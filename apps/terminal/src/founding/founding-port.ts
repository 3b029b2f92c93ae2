import type { Answer } from "../commands/index.ts"
import type { RosterAsk } from "../state/index.ts"

/** What founding a register needs beyond its use cases. Whoever opens the screens provides it. */
export interface FoundingPort {
  /** Reads a roster and tells what it would write; once agreed to, writes it. */
  readonly importRoster: (ask: RosterAsk) => Promise<Answer>
}
