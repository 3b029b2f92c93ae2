import { type Fact, type FactChange, ProjectionMoved, type ProjectionName, type Position } from "@kheo/event-store"
import { Result } from "effect"
import type { Selectable } from "kysely"
import { factColumns } from "./fact-queries.ts"
import { insertInto, sql } from "./sql.ts"
import type { Sqlite } from "./sqlite.ts"
import type { FactRow, ProjectionRow } from "./tables.ts"

export type FoundGeneration = Selectable<ProjectionRow>

/** The statements of generations and their facts; each runs within the caller's transaction. */
export const projectionStatements = (sqlite: Sqlite) => {
  const live = sqlite.prepare<FoundGeneration>(texts.live)
  const begin = sqlite.prepare<FoundGeneration>(texts.begin)
  const move = sqlite.prepare(texts.move)
  const open = sqlite.prepare(texts.open)
  const close = sqlite.prepare(texts.close)
  const forget = sqlite.prepare(texts.forget)
  const standing = sqlite.prepare<FactRow>(texts.standing)

  const apply = (projection: number, change: FactChange): void => {
    if ("close" in change) {
      close.run(change.at, projection, change.close)
      return
    }
    if ("put" in change) forget.run(projection, change.put.id)
    const { id, partition, occurredAt, position, knownFrom, body } = "put" in change ? change.put : change.open
    open.run(projection, id, partition, occurredAt, position, knownFrom, body)
  }

  return {
    live: ({ name, version }: ProjectionName): FoundGeneration | undefined => live.get(name, version),
    begin: ({ name, version }: ProjectionName, status: ProjectionRow["status"]): FoundGeneration =>
      begin.get(name, version, status, name, version) as FoundGeneration,
    standing: (projection: number, id: string): Fact | undefined => {
      const row = standing.get(projection, id)
      return row && factOf(row)
    },
    advance: (
      { id, name, position }: FoundGeneration,
      from: Position,
      to: Position,
      changes: ReadonlyArray<FactChange>,
    ): Result.Result<void, ProjectionMoved> => {
      if (position !== from)
        return Result.fail(new ProjectionMoved({ projection: name, expected: from, actual: position }))
      for (const change of changes) apply(id, change)
      move.run(to, id)
      return Result.succeed(undefined)
    },
  }
}

/** The port's form of a row. */
export const factOf = (row: Pick<FactRow, (typeof factColumns)[number]>): Fact => ({
  id: row.id,
  partition: row.partition,
  occurredAt: row.occurred_at,
  position: row.position,
  knownFrom: row.known_from,
  body: row.body,
})

const texts = {
  live: "select * from projection where name = ? and version = ? and status = 'live'",
  begin: `insert into projection (name, version, generation, status, position)
    select ?, ?, 1 + coalesce(max(generation), 0), ?, 0 from projection where name = ? and version = ? returning *`,
  move: sql.updateTable("projection").set({ position: 0 }).where("id", "=", 0).compile().sql,
  open: insertInto("fact", ["projection", "id", "partition", "occurred_at", "position", "known_from", "body"]),
  close: sql
    .updateTable("fact")
    .set({ known_until: 0 })
    .where("projection", "=", 0)
    .where("id", "=", "")
    .where("known_until", "is", null)
    .compile().sql,
  forget: sql
    .deleteFrom("fact")
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
