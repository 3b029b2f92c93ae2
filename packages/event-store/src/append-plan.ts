import type { Command, Position, StreamVersion, Write } from "./event-store.ts"
import { type Line, lineText, tagsOf } from "./line.ts"
import { appendLeaf, type Frontier, leafHash, type Node, toHex } from "./merkle/index.ts"

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
  let { frontier, position } = state
  for (const { stream, events } of writes)
    for (const event of events) {
      const streamVersion = (versions.get(stream) ?? versionOf(stream)) + 1
      versions.set(stream, streamVersion)
      position += 1
      const place = { ledger, position, stream, streamVersion, recordedAt }
      const entry = Buffer.from(lineText(event, place, command))
      const leaf = leafHash(entry)
      const grown = appendLeaf(frontier, leaf)
      frontier = grown.frontier
      nodes.push(...grown.nodes)
      const line = {
        position,
        id: event.id,
        type: event.type,
        stream,
        streamVersion,
        recordedAt,
        commandId: command.id,
        entry,
        leafHash: toHex(leaf),
      }
      lines.push({ line, tags: tagsOf(event) })
    }
  return { lines, nodes, state: lines.length === 0 ? state : { ledger, position, frontier, recordedAt } }
}

/** A clock set back doesn't take the ledger back: time → position stays a binary search. */
const recordedTime = (now: number, previous: string | undefined): string => {
  const time = new Date(now).toISOString()
  return previous !== undefined && previous > time ? previous : time
}
