import { Result } from "effect"
import { PersonCommand, PersonEvent } from "./events.ts"

export { ErasureGround, PersonCommand, PersonEvent, PersonFact } from "./events.ts"
export { erasedText, isUnreadable, lockedText } from "./unreadable.ts"

export interface PersonState {
  readonly erased: boolean
}

/** A person whose values are sealed; erasing twice adds nothing. */
export const Person = {
  category: "person",
  Event: PersonEvent,
  Command: PersonCommand,
  initial: { erased: false } as PersonState,
  evolve: (): PersonState => ({ erased: true }),
  decide: ({ erased }: PersonState, { _tag, ...said }: PersonCommand): Result.Result<ReadonlyArray<PersonEvent>> =>
    Result.succeed(erased ? [] : [{ _tag: "PersonErased", ...said }]),
} as const
