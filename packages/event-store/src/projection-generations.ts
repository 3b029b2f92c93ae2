import { Context, type Effect, Schema } from "effect"
import { type Position, StoreUnavailable } from "./event-store.ts"
import type { Fact, FactChange, ProjectionMoved, ProjectionName } from "./projection-store.ts"

/** One building of a projection's read model; of each projection at most one is live, and readers see only that one. */
export interface GenerationName extends ProjectionName {
  /** Counts from 1 for each name and version. */
  readonly generation: number
}

export interface Generation extends GenerationName {
  readonly status: "building" | "live" | "retired"
  readonly position: Position
  /** Why it reads on no further: the position whose event it could not take, and what it said of it. */
  readonly stopped?: Stopped
  readonly lease?: { readonly owner: string; readonly until: string }
}

export interface Stopped {
  readonly at: Position
  readonly detail: string
}

/** The right to write a generation until it ends or somebody takes it over, who then has a higher fence. */
export interface Lease extends GenerationName {
  /** Asked for beside the fence: the number of a generation that was dropped is given again. */
  readonly owner: string
  readonly fence: number
}

/** Another owner holds the lease, and it has not ended. */
export class LeaseHeld extends Schema.TaggedError<LeaseHeld>()("LeaseHeld", {
  projection: Schema.String,
  owner: Schema.String,
  until: Schema.String,
}) {}

/** Somebody took the lease over, or the generation went live or away: what this owner still wanted to write is not written. */
export class LeaseLost extends Schema.TaggedError<LeaseLost>()("LeaseLost", {
  projection: Schema.String,
  fence: Schema.Int,
  actual: Schema.Int,
}) {}

/** A generation can only become live when it has read as far as the one that is, so that no reader misses what it had seen. */
export class ProjectionBehind extends Schema.TaggedError<ProjectionBehind>()("ProjectionBehind", {
  projection: Schema.String,
  /** Position of the live one. */
  live: Schema.Int,
  actual: Schema.Int,
}) {}

/** No such generation, or none in the state that the step needs: a live one to drop, a stopped one to flip to. */
export class NoSuchGeneration extends Schema.TaggedError<NoSuchGeneration>()("NoSuchGeneration", {
  projection: Schema.String,
  /** The generation's number. */
  generation: Schema.Int,
}) {}

/** What a reader of a stopped live generation fails with, whatever it asks. */
export const projectionStopped = ({ name }: ProjectionName, { at, detail }: Stopped, path: string): StoreUnavailable =>
  new StoreUnavailable({ reason: "projection-stopped", path, detail: `${name}, ${at}: ${detail}` })

/** The lives of read models: built beside the live one, flipped, dropped; each step is one transaction. */
export class ProjectionGenerations extends Context.Service<
  ProjectionGenerations,
  {
    /** By name, version and generation. */
    readonly list: Effect.Effect<ReadonlyArray<Generation>, StoreUnavailable>
    /** Begins an empty generation beside the live one; gives the one that is being built already, unless it is stopped. */
    readonly begin: (projection: ProjectionName) => Effect.Effect<GenerationName, StoreUnavailable>
    /**
     * Takes a lease that nobody holds or that has ended, which raises the fence, or prolongs the owner's own, which keeps it.
     * Only of a generation that is building or retired, and not stopped.
     */
    readonly lease: (
      generation: GenerationName,
      owner: string,
      milliseconds: number,
    ) => Effect.Effect<Lease, LeaseHeld | NoSuchGeneration | StoreUnavailable>
    /** The standing row of one fact in this generation. */
    readonly fact: (generation: GenerationName, id: string) => Effect.Effect<Fact | undefined, StoreUnavailable>
    /** As `ProjectionStore.advance`, on a generation that is not read yet; late is as good as in time while nobody took the lease over. */
    readonly advance: (
      lease: Lease,
      from: Position,
      to: Position,
      changes: ReadonlyArray<FactChange>,
    ) => Effect.Effect<void, LeaseLost | ProjectionMoved | StoreUnavailable>
    /**
     * Marks a generation, or the projection's live one, as stopped before the event at `at`; does nothing where it has read
     * past it meanwhile. Readers of a live one are told so until it is flipped away from.
     */
    readonly stop: (
      generation: GenerationName | ProjectionName,
      stopped: Stopped,
    ) => Effect.Effect<void, StoreUnavailable>
    /** Makes it live, retires the one that was and ends the lease. A retired one that has caught up is rolled back to this way. */
    readonly flip: (
      lease: Lease,
    ) => Effect.Effect<void, LeaseLost | ProjectionBehind | NoSuchGeneration | StoreUnavailable>
    /** Deletes a generation that is not live, with its rows; whoever is writing it loses the lease. */
    readonly drop: (generation: GenerationName) => Effect.Effect<void, NoSuchGeneration | StoreUnavailable>
  }
>()("@kheo/event-store/ProjectionGenerations") {}
