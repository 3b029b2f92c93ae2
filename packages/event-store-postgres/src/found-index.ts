import type { Connection } from "./connection.ts"

/** What the tables beside the lines say of them; an auditor holds it against the lines. */
export interface FoundIndex {
  /** In the order of lines, then of the text. */
  readonly tags: ReadonlyArray<{ readonly position: number; readonly tag: string }>
  /** In the order of their lines; `last` is `first − 1` of one that wrote none. */
  readonly commands: ReadonlyArray<{ readonly id: string; readonly first: number; readonly last: number }>
}

/** Reads both ahead, as nodes are. */
export const foundIndex = async (connection: Connection, ledger: string): Promise<FoundIndex> => ({
  tags: (await connection.ask<FoundIndex["tags"][number]>(tags, [ledger])).rows,
  commands: (await connection.ask<FoundIndex["commands"][number]>(commands, [ledger])).rows,
})

const tags = { text: "select position, tag from kheo.event_tag where ledger = $1 order by position, tag" }
const commands = { text: "select id, first, last from kheo.command where ledger = $1 order by first, last" }
