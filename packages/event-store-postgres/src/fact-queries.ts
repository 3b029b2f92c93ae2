import type { Fact, FactPlace, Position, ProjectionName } from "@kheo/event-store"
import { sql } from "./sql.ts"

/** A live generation, and one of its facts; without an id where it has none that was asked for. */
export interface LiveFactRow {
  readonly at: number
  readonly stopped_at: number | null
  readonly stopped_detail: string | null
  readonly id: string | null
  readonly partition: string
  readonly occurred_at: string
  readonly position: number
  readonly known_from: number
  readonly body: string
}

export interface FactsAsked {
  readonly partitions: ReadonlyArray<string> | "every"
  readonly asOf?: string | undefined
  readonly knownAt?: Position | undefined
  readonly beyond?: FactPlace | undefined
  readonly limit?: number | undefined
  readonly id?: string
}

/** The live generation with its facts in their fold's order, of one moment; without `knownAt` those that stand. */
export const liveFacts = (ledger: string, { name, version }: ProjectionName, asked: FactsAsked) => {
  const { asOf, beyond, id, knownAt, limit, partitions } = asked
  const rows = sql
    .selectFrom("projection as live")
    .leftJoin("fact", (join) => {
      let on = join.onRef("fact.ledger", "=", "live.ledger").onRef("fact.projection", "=", "live.id")
      if (id !== undefined) on = on.on("fact.id", "=", id)
      if (partitions !== "every") on = on.on(({ eb, fn }) => eb("fact.partition", "=", fn.any(eb.val(partitions))))
      if (asOf !== undefined) on = on.on("fact.occurred_at", "<=", asOf)
      if (beyond !== undefined)
        on = on
          .on("fact.occurred_at", ">=", beyond.occurredAt)
          .on(({ eb, or }) =>
            or([eb("fact.occurred_at", ">", beyond.occurredAt), eb("fact.position", ">", beyond.position)]),
          )
      if (knownAt === undefined) return on.on("fact.known_until", "is", null)
      return on
        .on("fact.known_from", "<=", knownAt)
        .on(({ eb, or }) => or([eb("fact.known_until", "is", null), eb("fact.known_until", ">", knownAt)]))
    })
    .where("live.ledger", "=", ledger)
    .where("live.name", "=", name)
    .where("live.version", "=", version)
    .where("live.status", "=", "live")
    .select(["live.position as at", "live.stopped_at", "live.stopped_detail"])
    .select(["fact.id", "fact.partition", "fact.occurred_at", "fact.position", "fact.known_from", "fact.body"])
    .orderBy("fact.occurred_at")
    .orderBy("fact.position")
    .orderBy("fact.id")
  return limit === undefined ? rows : rows.limit(limit)
}

/** The port's form of the rows. */
export const factsOf = (rows: ReadonlyArray<LiveFactRow>): ReadonlyArray<Fact> =>
  rows.flatMap(({ body, id, known_from, occurred_at, partition, position }) =>
    id === null ? [] : [{ id, partition, occurredAt: occurred_at, position, knownFrom: known_from, body }],
  )
