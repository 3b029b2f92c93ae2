import {
  type Fact,
  type GenerationName,
  type Lease,
  LeaseHeld,
  LeaseLost,
  NoSuchGeneration,
  ProjectionBehind,
  type ProjectionGenerations,
  ProjectionMoved,
} from "@kheo/event-store"
import { Clock, Effect, Result } from "effect"
import { applyChanges } from "./fact-changes.ts"
import { generationOf, generationRows, listed, nameOfRow } from "./generation-rows.ts"
import type { Ask, Postgres } from "./postgres.ts"
import type { FactRow, GenerationRow } from "./tables.ts"

/** The lives of read models in the database; each step is one transaction. */
export const postgresProjectionGenerations = (postgres: Postgres): ProjectionGenerations["Service"] => {
  const { ledger } = postgres
  const missing = ({ generation, name }: GenerationName) => new NoSuchGeneration({ projection: name, generation })
  const rowsOn = (ask: Ask) => generationRows(ask, ledger)

  /** The row that the lease gives the right to write. */
  const leased = async (ask: Ask, lease: Lease): Promise<GenerationRow | LeaseLost> => {
    const row = await rowsOn(ask).named(lease)
    return row !== undefined && row.lease_owner === lease.owner && row.fence === lease.fence
      ? row
      : new LeaseLost({ projection: lease.name, fence: lease.fence, actual: row?.fence ?? 0 })
  }

  return {
    list: Effect.map(
      postgres.read((ask) => ask<GenerationRow>(listed, ledger)),
      (rows) => rows.map(generationOf),
    ),
    begin: (projection) =>
      postgres.transact(async (ask) => {
        const rows = rowsOn(ask)
        await rows.alone()
        return Result.succeed(
          nameOfRow((await rows.building(projection)) ?? (await rows.begin(projection, "building"))),
        )
      }),
    lease: (name, owner, milliseconds) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) =>
        postgres.transact(async (ask): Promise<Result.Result<Lease, LeaseHeld | NoSuchGeneration>> => {
          const rows = rowsOn(ask)
          await rows.alone()
          const row = await rows.named(name)
          if (row === undefined || row.status === "live" || row.stopped_at !== null) return Result.fail(missing(name))
          const until = row.lease_until ?? 0
          if (row.lease_owner !== null && row.lease_owner !== owner && until > now)
            return Result.fail(
              new LeaseHeld({ projection: name.name, owner: row.lease_owner, until: new Date(until).toISOString() }),
            )
          const fence = row.lease_owner === owner ? row.fence : row.fence + 1
          await rows.lease(row.id, owner, now + milliseconds, fence)
          return Result.succeed({ ...nameOfRow(row), owner, fence })
        }),
      ),
    fact: (name, id) =>
      postgres.read(async (ask) => {
        const [row] = await ask<FactRow>(standing, ledger, name.name, name.version, name.generation, id)
        return row && factOf(row)
      }),
    advance: (lease, from, to, changes) =>
      postgres.transact(async (ask): Promise<Result.Result<void, LeaseLost | ProjectionMoved>> => {
        const row = await leased(ask, lease)
        if (row instanceof LeaseLost) return Result.fail(row)
        if (row.position !== from)
          return Result.fail(new ProjectionMoved({ projection: lease.name, expected: from, actual: row.position }))
        await applyChanges(ask, ledger, row.id, changes)
        await rowsOn(ask).move(row.id, to)
        return Result.succeed(undefined)
      }),
    stop: (name, { at, detail }) =>
      postgres.transact(async (ask) => {
        const rows = rowsOn(ask)
        await rows.alone()
        const row = "generation" in name ? await rows.named(name) : await rows.liveOrBegun(name)
        if (row !== undefined && row.position < at) await rows.stop(row.id, at, detail)
        return Result.succeed(undefined)
      }),
    flip: (lease) =>
      postgres.transact(async (ask): Promise<Result.Result<void, LeaseLost | NoSuchGeneration | ProjectionBehind>> => {
        const rows = rowsOn(ask)
        await rows.alone()
        const row = await leased(ask, lease)
        if (row instanceof LeaseLost) return Result.fail(row)
        if (row.stopped_at !== null) return Result.fail(missing(lease))
        const live = await rows.live(lease)
        if (live !== undefined && live.position > row.position)
          return Result.fail(
            new ProjectionBehind({ projection: lease.name, live: live.position, actual: row.position }),
          )
        if (live !== undefined) await rows.retire(live.id)
        await rows.flip(row.id)
        return Result.succeed(undefined)
      }),
    drop: (name) =>
      postgres.transact(async (ask): Promise<Result.Result<void, NoSuchGeneration>> => {
        const rows = rowsOn(ask)
        await rows.alone()
        const row = await rows.named(name)
        if (row === undefined || row.status === "live") return Result.fail(missing(name))
        await rows.drop(row.id)
        return Result.succeed(undefined)
      }),
  }
}

const factOf = (row: FactRow): Fact => ({
  id: row.id,
  partition: row.partition,
  occurredAt: row.occurred_at,
  position: row.position,
  knownFrom: row.known_from,
  body: row.body,
})

const standing = {
  name: "kheo_standing",
  text: `select fact.* from kheo.fact join kheo.projection on projection.ledger = fact.ledger and projection.id = fact.projection
    where fact.ledger = $1 and projection.name = $2 and projection.version = $3 and projection.generation = $4
      and fact.id = $5 and fact.known_until is null`,
}
