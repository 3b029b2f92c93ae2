import type { FactPlace, Position, ProjectionName } from "@kheo/event-store"
import { sql } from "./sql.ts"

/** The columns of `fact` that the port's `Fact` is made of. */
export const factColumns = ["id", "partition", "occurred_at", "position", "known_from", "body"] as const

/** The live generation's facts in their fold's order, in one statement and so of one moment; without `knownAt` those that stand. */
export const factsOf = (
  { name, version }: ProjectionName,
  query: {
    readonly partitions: ReadonlyArray<string> | "every"
    readonly asOf?: string | undefined
    readonly knownAt?: Position | undefined
    readonly beyond?: FactPlace | undefined
    readonly limit?: number | undefined
  },
) => {
  const { asOf, beyond, knownAt, limit, partitions } = query
  const live = sql
    .selectFrom("projection")
    .select("projection.id")
    .where("name", "=", name)
    .where("version", "=", version)
    .where("status", "=", "live")
  let rows = sql.selectFrom("fact").where("projection", "=", live)
  if (partitions !== "every") rows = rows.where("partition", "in", partitions)
  if (asOf !== undefined) rows = rows.where("occurred_at", "<=", asOf)
  if (knownAt === undefined) rows = rows.where("known_until", "is", null)
  else
    rows = rows
      .where("known_from", "<=", knownAt)
      .where(({ eb, or }) => or([eb("known_until", "is", null), eb("known_until", ">", knownAt)]))
  if (beyond !== undefined)
    rows = rows
      .where("occurred_at", ">=", beyond.occurredAt)
      .where(({ eb, or }) => or([eb("occurred_at", ">", beyond.occurredAt), eb("position", ">", beyond.position)]))
  const ordered = rows.select(factColumns).orderBy("occurred_at").orderBy("position").orderBy("id")
  return limit === undefined ? ordered : ordered.limit(limit)
}
