import { Deferred, Effect } from "effect"

/** Wakes those who wait for the next change; who takes `next` before looking can't miss one. */
export class Signal {
  #next: Deferred.Deferred<void> | undefined

  /** Ends at the first `ring` after it was taken. */
  get next(): Effect.Effect<void> {
    return Deferred.await((this.#next ??= Deferred.makeUnsafe<void>()))
  }

  ring(): void {
    const waited = this.#next
    this.#next = undefined
    if (waited !== undefined) Deferred.doneUnsafe(waited, Effect.void)
  }
}
