import { Result } from "effect"
import { ImportEvent, type ImportFact } from "./events.ts"

export { ImportEvent, ImportFact } from "./events.ts"

export interface ImportState {
  readonly committed: boolean
}

/** An import as a whole; committing it twice adds nothing. */
export const Import = {
  category: "import",
  Event: ImportEvent,
  initial: { committed: false } as ImportState,
  evolve: (): ImportState => ({ committed: true }),
  decide: ({ committed }: ImportState, said: ImportFact): Result.Result<ReadonlyArray<ImportEvent>> =>
    Result.succeed(committed ? [] : [said]),
} as const
