import {
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
import { generationTexts, instant, nameOf, shown } from "./generation-rows.ts"
import { type FoundGeneration, projectionStatements } from "./projection-statements.ts"
import type { Sqlite } from "./sqlite.ts"

/** The lives of read models beside the ledger, in its file. */
export const sqliteProjectionGenerations = (sqlite: Sqlite, path: string): ProjectionGenerations["Service"] => {
  const statements = projectionStatements(sqlite)
  const all = sqlite.prepare<FoundGeneration>(generationTexts.all)
  const named = sqlite.prepare<FoundGeneration>(generationTexts.named)
  const building = sqlite.prepare<FoundGeneration>(generationTexts.building)
  const take = sqlite.prepare(generationTexts.take)
  const stop = sqlite.prepare(generationTexts.stop)
  const retire = sqlite.prepare(generationTexts.retire)
  const enliven = sqlite.prepare(generationTexts.enliven)
  const [dropFacts, drop] = [sqlite.prepare(generationTexts.dropFacts), sqlite.prepare(generationTexts.drop)]

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
