import type { Command, Position, StreamVersion, Write } from "./event-store.ts"
import { type Line, lineText, tagsOf } from "./line.ts"
import { type Frontier, growing, type Hash, leafOf, type Node } from "./merkle/index.ts"

/** All that a ledger needs to know of itself to go on. */
export interface LedgerState {
  readonly ledger: string
  readonly position: Position
  readonly frontier: Frontier
  /** Recorded time of the last line; undefined in an empty ledger. */
  readonly recordedAt: string | undefined
}

/** A line about to be written, with the tags by which it is to be found. */
export interface PlannedLine {
  readonly line: Line
  /** What `line.leafHash` writes in hex. */
  readonly leaf: Hash
  readonly tags: ReadonlyArray<string>
}

/** Everything one command changes in a ledger, so that an adapter only locks, reads and writes. */
export interface AppendPlan {
  readonly lines: ReadonlyArray<PlannedLine>
  readonly nodes: ReadonlyArray<Node>
  readonly state: LedgerState
}

/** Places the writes behind the ledger's head; the same arguments give the same bytes on every engine. */
export const planAppend = (
  state: LedgerState,
  versionOf: (stream: string) => StreamVersion,
  command: Command,
  writes: ReadonlyArray<Write>,
  now: number,
): AppendPlan => {
  const { ledger } = state
  const recordedAt = recordedTime(now, state.recordedAt)
  const versions = new Map<string, StreamVersion>()
  const lines: Array<PlannedLine> = []
  const nodes: Array<Node> = []
  const tree = growing(state.frontier, nodes)
  let { position } = state
  for (const { stream, events } of writes) {
    let streamVersion = versions.get(stream) ?? versionOf(stream)
    for (const event of events) {
      streamVersion += 1
      position += 1
      const tags = tagsOf(event)
      const place = { ledger, position, stream, streamVersion, recordedAt }
      const { entry, hash: leaf, hex } = leafOf(lineText(event, place, command, tags))
      tree.append(leaf)
      const { id, type } = event
      const line = {
        position,
        id,
        type,
        stream,
        streamVersion,
        recordedAt,
        commandId: command.id,
        entry,
        leafHash: hex,
      }
      lines.push({ line, leaf, tags })
    }
    versions.set(stream, streamVersion)
  }
  if (lines.length === 0) return { lines, nodes, state }
  return { lines, nodes, state: { ledger, position, frontier: tree.frontier(), recordedAt } }
}

/** A clock set back doesn't take the ledger back: time → position stays a binary search. */
const recordedTime = (now: number, previous: string | undefined): string => {
  const time = now === lastNow ? lastTime : new Date(now).toISOString()
  lastNow = now
  lastTime = time
  return previous !== undefined && previous > time ? previous : time
}

/** Writing out a time costs as much as hashing a line, and many lines are of the same millisecond. */
let lastNow = Number.NaN
let lastTime = ""
