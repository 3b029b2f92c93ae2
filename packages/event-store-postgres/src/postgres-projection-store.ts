import {
  ProjectionMoved,
  type ProjectionName,
  type ProjectionStore,
  projectionStopped,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Effect, Result } from "effect"
import { applyChanges } from "./fact-changes.ts"
import { type FactsAsked, factsOf, liveFacts, type LiveFactRow } from "./fact-queries.ts"
import { generationRows } from "./generation-rows.ts"
import type { Postgres } from "./postgres.ts"
import { compiled } from "./sql.ts"
import type { GenerationRow } from "./tables.ts"

/** The live read models beside the ledger, in its database. */
export const postgresProjectionStore = (postgres: Postgres): ProjectionStore["Service"] => {
  const { ledger, path } = postgres

  const stoppedOf = (
    name: ProjectionName,
    row: Pick<GenerationRow, "stopped_at" | "stopped_detail"> | undefined,
  ): StoreUnavailable | undefined =>
    row === undefined || row.stopped_at === null
      ? undefined
      : projectionStopped(name, { at: row.stopped_at, detail: row.stopped_detail ?? "" }, path)

  const ask = <A>(name: ProjectionName, asked: FactsAsked, answer: (rows: ReadonlyArray<LiveFactRow>) => A) =>
    Effect.flatMap(
      postgres.read((ask) => ask<LiveFactRow>(...compiled(liveFacts(ledger, name, asked)))),
      (rows) => stoppedOf(name, rows[0]) ?? Effect.succeed(answer(rows)),
    )

  return {
    position: (name) => ask(name, { partitions: [] }, ([row]) => row?.at ?? 0),
    advance: (name, from, to, changes) =>
      postgres.transact(async (ask): Promise<Result.Result<void, ProjectionMoved | StoreUnavailable>> => {
        const rows = generationRows(ask, ledger)
        const live = await rows.liveOrBegun(name)
        const stopped = stoppedOf(name, live)
        if (stopped !== undefined) return Result.fail(stopped)
        if (live.position !== from)
          return Result.fail(new ProjectionMoved({ projection: name.name, expected: from, actual: live.position }))
        await applyChanges(ask, ledger, live.id, changes)
        await rows.move(live.id, to)
        return Result.succeed(undefined)
      }),
    fact: (name, id) => ask(name, { partitions: "every", id }, (rows) => factsOf(rows)[0]),
    facts: (name, query) => ask(name, query, factsOf),
  }
}
