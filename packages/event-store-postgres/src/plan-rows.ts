import type { LedgerState, PlannedLine } from "@kheo/event-store"
import type { Node } from "@kheo/event-store/merkle"
import { bigints, bytes, integers, texts } from "./binary-array.ts"
import { packFrontier } from "./frontier-bytes.ts"

/** Everything that one transaction adds to a ledger, and the head behind it. */
export interface Added {
  readonly lines: ReadonlyArray<PlannedLine>
  readonly nodes: ReadonlyArray<Node>
  readonly commands: ReadonlyArray<{
    readonly id: string
    readonly request: string
    readonly first: number
    readonly last: number
  }>
  /** The head as it is, and as it is to be. */
  readonly before: LedgerState
  readonly head: LedgerState
}

/** The values of `statements.write`, column by column. */
export const planRows = (ledger: string, { before, commands, head, lines, nodes }: Added): ReadonlyArray<unknown> => {
  const tags: Array<string> = []
  const tagged: Array<number> = []
  for (const { line, tags: its } of lines)
    for (const tag of its) {
      tags.push(tag)
      tagged.push(line.position)
    }
  return [
    ledger,
    bigints(lines.map(({ line }) => line.position)),
    texts(lines.map(({ line }) => line.id)),
    texts(lines.map(({ line }) => line.stream)),
    bigints(lines.map(({ line }) => line.streamVersion)),
    texts(lines.map(({ line }) => line.type)),
    texts(lines.map(({ line }) => line.recordedAt)),
    texts(lines.map(({ line }) => line.commandId)),
    bytes(lines.map(({ line }) => line.entry)),
    bytes(lines.map(({ leaf }) => leaf)),
    texts(tags),
    bigints(tagged),
    integers(nodes.map(({ level }) => level)),
    bigints(nodes.map(({ index }) => index)),
    bytes(nodes.map(({ hash }) => hash)),
    texts(commands.map(({ id }) => id)),
    texts(commands.map(({ request }) => request)),
    bigints(commands.map(({ first }) => first)),
    bigints(commands.map(({ last }) => last)),
    head.position,
    packFrontier(head.frontier),
    head.recordedAt ?? null,
    before.position,
    packFrontier(before.frontier),
  ]
}
