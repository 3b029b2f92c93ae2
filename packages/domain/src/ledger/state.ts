import type { Recorded } from "../history/recorded.ts"
import type { LedgerEvent } from "./events.ts"

/** An epoch that was opened by an event. */
export interface OpenedEpoch {
  readonly epoch: number
  /** Position of the event that opened it: everything before is what was left of the earlier ones. */
  readonly position: number
  /** Head of the history that was given up, as its last checkpoint had it. */
  readonly size: number
  readonly root: string
  readonly reason: string
}

export interface LedgerState {
  /** 1 until another is opened. */
  readonly epoch: number
  readonly epochs: ReadonlyArray<OpenedEpoch>
  /** Public key in base64, as far as an event told of it: the first key of all has none. */
  readonly key: string | undefined
  readonly usedKeys: ReadonlyArray<string>
  /** Whether that event told of the key before it as lost. */
  readonly replaced: boolean
}

/** A ledger in its first epoch, under its first key. */
export const initial: LedgerState = { epoch: 1, epochs: [], key: undefined, usedKeys: [], replaced: false }

/** Total: an event has already happened. */
export const evolve = (
  state: LedgerState,
  { event, position }: Pick<Recorded<LedgerEvent>, "event" | "position">,
): LedgerState => {
  switch (event._tag) {
    case "LedgerEpochOpened": {
      const { epoch, reason, root, size } = event
      return { ...state, epoch, epochs: [...state.epochs, { epoch, position, size, root, reason }] }
    }
    case "LedgerKeyRotated":
    case "LedgerKeyReplaced": {
      const { newKey, oldKey } = event
      const used = oldKey === undefined ? [newKey] : [oldKey, newKey]
      const replaced = event._tag === "LedgerKeyReplaced"
      return { ...state, key: newKey, replaced, usedKeys: [...new Set([...state.usedKeys, ...used])] }
    }
  }
}
