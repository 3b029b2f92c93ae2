import type { Fact, FactChange, Position } from "@kheo/event-store"
import type { Statement } from "./connection.ts"
import type { Ask } from "./postgres.ts"

interface Row {
  readonly fact: Fact
  knownUntil: Position | null
}

/** Applies changes to a generation in two statements, with what they would leave one after the other; within the caller's transaction. */
export const applyChanges = async (
  ask: Ask,
  ledger: string,
  projection: number,
  changes: ReadonlyArray<FactChange>,
): Promise<void> => {
  const closed = new Map<string, Position>()
  const forgotten = new Set<string>()
  const standing = new Map<string, Row>()
  const rows: Array<Row> = []
  for (const change of changes)
    if ("close" in change) {
      const opened = standing.get(change.close)
      if (opened !== undefined) opened.knownUntil = change.at
      else if (!closed.has(change.close)) closed.set(change.close, change.at)
      standing.delete(change.close)
    } else if ("put" in change) {
      const { put } = change
      if (!closed.has(put.id)) forgotten.add(put.id)
      const before = standing.get(put.id)
      if (before !== undefined) rows.splice(rows.indexOf(before), 1)
      const row: Row = { fact: put, knownUntil: null }
      standing.set(put.id, row)
      rows.push(row)
    } else {
      if (standing.has(change.open.id)) throw new Error(`The fact ${change.open.id} stands already`)
      const row: Row = { fact: change.open, knownUntil: null }
      standing.set(change.open.id, row)
      rows.push(row)
    }
  if (forgotten.size > 0) await ask(forget, ledger, projection, [...forgotten])
  if (closed.size > 0) await ask(close, ledger, projection, [...closed.keys()], [...closed.values()])
  if (rows.length === 0) return
  const column = <A>(of: (fact: Fact) => A): ReadonlyArray<A> => rows.map(({ fact }) => of(fact))
  await ask(
    open,
    ledger,
    projection,
    column((fact) => fact.id),
    column((fact) => fact.partition),
    column((fact) => fact.occurredAt),
    column((fact) => fact.position),
    column((fact) => fact.knownFrom),
    rows.map(({ knownUntil }) => knownUntil),
    column((fact) => fact.body),
  )
}

const close: Statement = {
  name: "kheo_close_facts",
  text: `update kheo.fact set known_until = closed.at from unnest($3::text[], $4::bigint[]) as closed (id, at)
    where ledger = $1 and projection = $2 and fact.id = closed.id collate "C" and known_until is null`,
}

const forget: Statement = {
  name: "kheo_forget_facts",
  text: `delete from kheo.fact
    where ledger = $1 and projection = $2 and fact.id = any ($3::text[]) and known_until is null`,
}

const open: Statement = {
  name: "kheo_open_facts",
  text: `insert into kheo.fact (ledger, projection, id, partition, occurred_at, position, known_from, known_until, body)
    select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::bigint[], $9::text[])`,
}
