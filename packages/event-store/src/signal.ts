import { Deferred, Effect } from "effect"

/** Wakes those who wait for the next change; who takes `next` before looking can't miss one. */
export class Signal {
  #next = Deferred.makeUnsafe<void>()

  /** Ends at the first `ring` after it was taken. */
  get next(): Effect.Effect<void> {
    return Deferred.await(this.#next)
  }

  ring(): void {
    const waited = this.#next
    this.#next = Deferred.makeUnsafe<void>()
    Deferred.doneUnsafe(waited, Effect.void)
  }
}
