import { Result } from "effect"
import { ImportEvent, type ImportFact } from "./events.ts"

export { ImportEvent, ImportFact } from "./events.ts"

export interface ImportState {
  readonly committed: boolean
  readonly undone: boolean
}

/** An import as a whole: committed once and undone once; asking again adds nothing. */
export const Import = {
  category: "import",
  Event: ImportEvent,
  initial: { committed: false, undone: false } as ImportState,
  evolve: (state: ImportState, { event }: { readonly event: ImportEvent }): ImportState =>
    event._tag === "ImportUndone" ? { ...state, undone: true } : { ...state, committed: true },
  decide: (state: ImportState, said: ImportFact): Result.Result<ReadonlyArray<ImportEvent>> => {
    const isKnown = said._tag === "ImportUndone" ? state.undone : state.committed
    return Result.succeed(isKnown ? [] : [said])
  },
} as const
