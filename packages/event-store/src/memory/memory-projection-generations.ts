import { Clock, Effect, Result } from "effect"
import {
  type Generation,
  type GenerationName,
  type Lease,
  LeaseHeld,
  LeaseLost,
  NoSuchGeneration,
  ProjectionBehind,
  type ProjectionGenerations,
} from "../projection-generations.ts"
import type { ProjectionMoved } from "../projection-store.ts"
import type { MemoryGeneration } from "./memory-generation.ts"
import type { MemoryGenerations } from "./memory-generations.ts"

/** The lives of read models in memory; each step is one synchronous function. */
export const memoryProjectionGenerations = (generations: MemoryGenerations): ProjectionGenerations["Service"] => {
  const missing = ({ generation, name }: GenerationName) => new NoSuchGeneration({ projection: name, generation })

  const leased = (lease: Lease): MemoryGeneration | LeaseLost => {
    const found = generations.find(lease)
    const actual = found?.fence ?? 0
    return found?.lease?.owner === lease.owner && actual === lease.fence
      ? found
      : new LeaseLost({ projection: lease.name, fence: lease.fence, actual })
  }

  const leaseTo = (
    name: GenerationName,
    owner: string,
    milliseconds: number,
    now: number,
  ): Result.Result<Lease, LeaseHeld | NoSuchGeneration> => {
    const found = generations.find(name)
    if (found === undefined || found.status === "live" || found.stopped !== undefined) return Result.fail(missing(name))
    const held = found.lease
    if (held !== undefined && held.owner !== owner && held.until > now)
      return Result.fail(
        new LeaseHeld({ projection: name.name, owner: held.owner, until: new Date(held.until).toISOString() }),
      )
    if (held?.owner !== owner) found.fence += 1
    found.lease = { owner, until: now + milliseconds }
    return Result.succeed({ ...found.name, owner, fence: found.fence })
  }

  const flip = (lease: Lease): Result.Result<void, LeaseLost | NoSuchGeneration | ProjectionBehind> => {
    const found = leased(lease)
    if (found instanceof LeaseLost) return Result.fail(found)
    if (found.stopped !== undefined) return Result.fail(missing(lease))
    const live = generations.live(lease)
    if (live !== undefined && live.position > found.position)
      return Result.fail(new ProjectionBehind({ projection: lease.name, live: live.position, actual: found.position }))
    if (live !== undefined) live.status = "retired"
    found.status = "live"
    found.lease = undefined
    found.fence += 1
    return Result.succeed(undefined)
  }

  return {
    list: Effect.sync(() => generations.all.toSorted(byName).map(shown)),
    begin: (projection) =>
      Effect.sync(() => {
        const building = generations
          .of(projection)
          .find(({ status, stopped }) => status === "building" && stopped === undefined)
        return (building ?? generations.begin(projection, "building")).name
      }),
    lease: (name, owner, milliseconds) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => Effect.fromResult(leaseTo(name, owner, milliseconds, now))),
    fact: (name, id) => Effect.sync(() => generations.find(name)?.standing.get(id)?.fact),
    advance: (lease, from, to, changes) =>
      Effect.suspend((): Effect.Effect<void, LeaseLost | ProjectionMoved> => {
        const found = leased(lease)
        if (found instanceof LeaseLost) return Effect.fail(found)
        const moved = found.advance(from, to, changes)
        return moved === undefined ? Effect.void : Effect.fail(moved)
      }),
    stop: (name, stopped) =>
      Effect.sync(() => {
        const found =
          "generation" in name ? generations.find(name) : (generations.live(name) ?? generations.begin(name, "live"))
        if (found !== undefined && found.position < stopped.at) found.stopped = stopped
      }),
    flip: (lease) => Effect.suspend(() => Effect.fromResult(flip(lease))),
    drop: (name) =>
      Effect.suspend(() => {
        const found = generations.find(name)
        if (found === undefined || found.status === "live") return Effect.fail(missing(name))
        generations.drop(found)
        return Effect.void
      }),
  }
}

const shown = ({ lease, name, position, status, stopped }: MemoryGeneration): Generation => ({
  ...name,
  status,
  position,
  ...(stopped === undefined ? {} : { stopped }),
  ...(lease === undefined ? {} : { lease: { owner: lease.owner, until: new Date(lease.until).toISOString() } }),
})

const byName = ({ name: one }: MemoryGeneration, { name: other }: MemoryGeneration): number =>
  one.name < other.name
    ? -1
    : one.name > other.name
      ? 1
      : one.version - other.version || one.generation - other.generation
