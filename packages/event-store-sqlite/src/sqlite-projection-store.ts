import {
  type Fact,
  type FactChange,
  type Position,
  ProjectionMoved,
  type ProjectionName,
  type ProjectionStore,
  StoreBusy,
} from "@kheo/event-store"
import { Effect, Result } from "effect"
import { unavailable } from "./failure.ts"
import { factColumns, factsOf } from "./fact-queries.ts"
import { insertInto, sql } from "./sql.ts"
import type { Sqlite } from "./sqlite.ts"
import type { FactRow } from "./tables.ts"

/** Read models beside the ledger, in its file. */
export const sqliteProjectionStore = (sqlite: Sqlite, path: string): ProjectionStore["Service"] => {
  const named = sqlite.prepare<{ id: number; position: number }>(texts.named)
  const insertNamed = sqlite.prepare<{ id: number; position: number }>(texts.insertNamed)
  const move = sqlite.prepare(texts.move)
  const open = sqlite.prepare(texts.open)
  const close = sqlite.prepare(texts.close)
  const standing = sqlite.prepare<FactRow>(texts.standing)

  const find = ({ name, version }: ProjectionName) => named.get(name, version)

  const apply = (projection: number, change: FactChange): void => {
    if ("close" in change) {
      close.run(change.at, projection, change.close)
      return
    }
    const { id, partition, occurredAt, position, knownFrom, body } = change.open
    open.run(projection, id, partition, occurredAt, position, knownFrom, body)
  }

  const advance = (name: ProjectionName, from: Position, to: Position, changes: ReadonlyArray<FactChange>) => {
    const { id, position } =
      find(name) ?? (insertNamed.get(name.name, name.version, 0) as { id: number; position: number })
    if (position !== from)
      return Result.fail(new ProjectionMoved({ projection: name.name, expected: from, actual: position }))
    for (const change of changes) apply(id, change)
    move.run(to, id)
    return Result.succeed(undefined)
  }

  return {
    position: (name) => sqlite.read(() => find(name)?.position ?? 0),
    advance: (name, from, to, changes) =>
      sqlite
        .transact(() => advance(name, from, to, changes))
        .pipe(Effect.mapError((error) => (error instanceof StoreBusy ? unavailable(error, path) : error))),
    fact: (name, id) =>
      sqlite.read(() => {
        const projection = find(name)
        const row = projection && standing.get(projection.id, id)
        return row && factOf(row)
      }),
    facts: (name, query) =>
      sqlite.read(() => {
        const projection = find(name)
        return projection ? sqlite.ask(factsOf(projection.id, query)).map(factOf) : []
      }),
  }
}

const factOf = (row: Omit<FactRow, "projection" | "known_until">): Fact => ({
  id: row.id,
  partition: row.partition,
  occurredAt: row.occurred_at,
  position: row.position,
  knownFrom: row.known_from,
  body: row.body,
})

const texts = {
  named: sql
    .selectFrom("projection")
    .select(["id", "position"])
    .where("name", "=", "")
    .where("version", "=", 0)
    .compile().sql,
  insertNamed: `${insertInto("projection", ["name", "version", "position"])} returning id, position`,
  move: sql.updateTable("projection").set({ position: 0 }).where("id", "=", 0).compile().sql,
  open: insertInto("fact", ["projection", "id", "partition", "occurred_at", "position", "known_from", "body"]),
  close: sql
    .updateTable("fact")
    .set({ known_until: 0 })
    .where("projection", "=", 0)
    .where("id", "=", "")
    .where("known_until", "is", null)
    .compile().sql,
  standing: sql
    .selectFrom("fact")
    .select(factColumns)
    .where("projection", "=", 0)
    .where("id", "=", "")
    .where("known_until", "is", null)
    .compile().sql,
}
