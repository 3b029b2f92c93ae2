import type { LedgerState, PlannedLine } from "@kheo/event-store"
import type { Node } from "@kheo/event-store/merkle"
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
  readonly head: LedgerState
}

/** The values of `statements.write`, column by column. */
export const planRows = (ledger: string, { commands, head, lines, nodes }: Added): ReadonlyArray<unknown> => {
  const tags = lines.flatMap(({ line, tags }) => tags.map((tag) => ({ tag, position: line.position })))
  const column = <A>(of: (line: PlannedLine["line"]) => A): ReadonlyArray<A> => lines.map(({ line }) => of(line))
  return [
    ledger,
    column((line) => line.position),
    column((line) => line.id),
    column((line) => line.stream),
    column((line) => line.streamVersion),
    column((line) => line.type),
    column((line) => line.recordedAt),
    column((line) => line.commandId),
    column((line) => line.entry),
    lines.map(({ leaf }) => leaf),
    tags.map(({ tag }) => tag),
    tags.map(({ position }) => position),
    nodes.map(({ level }) => level),
    nodes.map(({ index }) => index),
    nodes.map(({ hash }) => hash),
    commands.map(({ id }) => id),
    commands.map(({ request }) => request),
    commands.map(({ first }) => first),
    commands.map(({ last }) => last),
    head.position,
    packFrontier(head.frontier),
    head.recordedAt ?? null,
  ]
}
