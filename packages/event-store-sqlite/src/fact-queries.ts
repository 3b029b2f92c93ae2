import type { Position } from "@kheo/event-store"
import { sql } from "./sql.ts"

/** The columns of `fact` that the port's `Fact` is made of. */
export const factColumns = ["id", "partition", "occurred_at", "position", "known_from", "body"] as const

/** Facts in their fold's order; without `knownAt` those that stand. */
export const factsOf = (
  projection: number,
  query: {
    readonly partitions: ReadonlyArray<string> | "every"
    readonly asOf?: string | undefined
    readonly knownAt?: Position | undefined
  },
) => {
  const { asOf, knownAt, partitions } = query
  let rows = sql.selectFrom("fact").where("projection", "=", projection)
  if (partitions !== "every") rows = rows.where("partition", "in", partitions)
  if (asOf !== undefined) rows = rows.where("occurred_at", "<=", asOf)
  if (knownAt === undefined) rows = rows.where("known_until", "is", null)
  else
    rows = rows
      .where("known_from", "<=", knownAt)
      .where(({ eb, or }) => or([eb("known_until", "is", null), eb("known_until", ">", knownAt)]))
  return rows.select(factColumns).orderBy("occurred_at").orderBy("position").orderBy("id")
}
