import type { LongList } from "../../list/index.ts"
import type { JournalEntry } from "../../register/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"

/** The journal's lines: all of the ledger, or what the filter has found in it so far. */
export interface JournalLines extends LongList {
  /** Undefined while the line is still being read. */
  readonly entryAt: (index: number) => JournalEntry | undefined
}

/** The newest event stands on the first line, so a line and a position tell each other without any list of them. */
export const journalLines = ({ seen: { journal, search } }: State, screen: ScreenOf<"journal">): JournalLines => {
  const query = textOf(screen.filter.field).trim()
  if (query !== "") {
    const hits = search?.query === query ? search.hits : []
    return {
      length: hits.length,
      indexOf: (position) => hits.findIndex((hit) => hit.position === position),
      keyAt: (index) => hits[index]?.position,
      entryAt: (index) => hits[index],
    }
  }
  const { entries, length } = journal ?? { entries: [], length: 0 }
  const newest = entries[0]?.position ?? 0
  return {
    length,
    indexOf: (position) => length - position,
    keyAt: (index) => (index < length ? length - index : undefined),
    entryAt: (index) => entries[newest - (length - index)],
  }
}

/** The part of the ledger to have in hand around what is shown; it changes only when the window leaves the middle of it. */
export const journalWindow = ({ place }: ScreenOf<"journal">): { readonly from: number; readonly count: number } => {
  const block = Math.floor(place.top / blockSize)
  return { from: Math.max(0, block - 1) * blockSize, count: 3 * blockSize }
}

const blockSize = 100
