import {
  type Generation,
  type GenerationName,
  type Lease,
  LeaseHeld,
  LeaseLost,
  NoSuchGeneration,
  ProjectionBehind,
  type ProjectionGenerations,
  StoreBusy,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Clock, Effect, Result } from "effect"
import { unavailable } from "./failure.ts"
import { type FoundGeneration, projectionStatements } from "./projection-statements.ts"
import type { Sqlite } from "./sqlite.ts"

/** The lives of read models beside the ledger, in its file. */
export const sqliteProjectionGenerations = (sqlite: Sqlite, path: string): ProjectionGenerations["Service"] => {
  const statements = projectionStatements(sqlite)
  const all = sqlite.prepare<FoundGeneration>(texts.all)
  const named = sqlite.prepare<FoundGeneration>(texts.named)
  const building = sqlite.prepare<FoundGeneration>(texts.building)
  const take = sqlite.prepare(texts.take)
  const stop = sqlite.prepare(texts.stop)
  const retire = sqlite.prepare(texts.retire)
  const enliven = sqlite.prepare(texts.enliven)
  const [dropFacts, drop] = [sqlite.prepare(texts.dropFacts), sqlite.prepare(texts.drop)]

  const find = ({ generation, name, version }: GenerationName) => named.get(name, version, generation)
  const missing = ({ generation, name }: GenerationName) => new NoSuchGeneration({ projection: name, generation })

  const leased = (lease: Lease): Result.Result<FoundGeneration, LeaseLost> => {
    const found = find(lease)
    const actual = found?.fence ?? 0
    return found?.lease_owner === lease.owner && actual === lease.fence
      ? Result.succeed(found)
      : Result.fail(new LeaseLost({ projection: lease.name, fence: lease.fence, actual }))
  }

  const leaseTo = (
    name: GenerationName,
    owner: string,
    milliseconds: number,
    now: number,
  ): Result.Result<Lease, LeaseHeld | NoSuchGeneration> => {
    const found = find(name)
    if (found === undefined || found.status === "live" || found.stopped_at !== null) return Result.fail(missing(name))
    const { fence, id, lease_owner: holder, lease_until: until } = found
    if (holder !== null && holder !== owner && until !== null && until > now)
      return Result.fail(new LeaseHeld({ projection: name.name, owner: holder, until: instant(until) }))
    const raised = holder === owner ? fence : fence + 1
    take.run(owner, now + milliseconds, raised, id)
    return Result.succeed({ ...nameOf(found), owner, fence: raised })
  }

  const flip = (lease: Lease): Result.Result<void, LeaseLost | NoSuchGeneration | ProjectionBehind> =>
    Result.flatMap(leased(lease), (found): Result.Result<void, NoSuchGeneration | ProjectionBehind> => {
      if (found.stopped_at !== null) return Result.fail(missing(lease))
      const live = statements.live(lease)
      if (live !== undefined && live.position > found.position)
        return Result.fail(
          new ProjectionBehind({ projection: lease.name, live: live.position, actual: found.position }),
        )
      if (live !== undefined) retire.run(live.id)
      enliven.run(found.id)
      return Result.succeed(undefined)
    })

  const transact = <A, E>(body: () => Result.Result<A, E>): Effect.Effect<A, E | StoreUnavailable> =>
    sqlite
      .transact(body)
      .pipe(
        Effect.mapError((error) =>
          error instanceof StoreBusy ? unavailable(error, path) : (error as Exclude<typeof error, StoreBusy>),
        ),
      )

  return {
    list: sqlite.read(() => all.all().map(shown)),
    begin: (projection) =>
      transact(() =>
        Result.succeed(
          nameOf(building.get(projection.name, projection.version) ?? statements.begin(projection, "building")),
        ),
      ),
    lease: (name, owner, milliseconds) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => transact(() => leaseTo(name, owner, milliseconds, now))),
    fact: (name, id) =>
      sqlite.read(() => {
        const found = find(name)
        return found && statements.standing(found.id, id)
      }),
    advance: (lease, from, to, changes) =>
      transact(() => Result.flatMap(leased(lease), (found) => statements.advance(found, from, to, changes))),
    stop: (name, { at, detail }) =>
      transact(() => {
        const found = "generation" in name ? find(name) : (statements.live(name) ?? statements.begin(name, "live"))
        if (found !== undefined && found.position < at) stop.run(at, detail, found.id)
        return Result.succeed(undefined)
      }),
    flip: (lease) => transact(() => flip(lease)),
    drop: (name) =>
      transact(() => {
        const found = find(name)
        if (found === undefined || found.status === "live") return Result.fail(missing(name))
        dropFacts.run(found.id)
        drop.run(found.id)
        return Result.succeed(undefined)
      }),
  }
}

const nameOf = ({ generation, name, version }: FoundGeneration): GenerationName => ({ name, version, generation })

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()

const shown = (row: FoundGeneration): Generation => ({
  ...nameOf(row),
  status: row.status,
  position: row.position,
  ...(row.stopped_at === null ? {} : { stopped: { at: row.stopped_at, detail: row.stopped_detail ?? "" } }),
  ...(row.lease_owner === null || row.lease_until === null
    ? {}
    : { lease: { owner: row.lease_owner, until: instant(row.lease_until) } }),
})

const texts = {
  all: "select * from projection order by name, version, generation",
  named: "select * from projection where name = ? and version = ? and generation = ?",
  building: "select * from projection where name = ? and version = ? and status = 'building' and stopped_at is null",
  take: "update projection set lease_owner = ?, lease_until = ?, fence = ? where id = ?",
  stop: "update projection set stopped_at = ?, stopped_detail = ? where id = ?",
  retire: "update projection set status = 'retired' where id = ?",
  enliven:
    "update projection set status = 'live', lease_owner = null, lease_until = null, fence = fence + 1 where id = ?",
  dropFacts: "delete from fact where projection = ?",
  drop: "delete from projection where id = ?",
}
