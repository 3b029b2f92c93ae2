import { Context, type Effect, Schema } from "effect"
import type { Position, StoreUnavailable } from "./event-store.ts"
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
  readonly stopped?: { readonly at: Position; readonly detail: string }
  readonly lease?: { readonly owner: string; readonly until: string }
}

/** The right to write a generation until it ends or somebody takes it over, who then has a higher fence. */
export interface Lease extends GenerationName {
  readonly fence: number
}

/** Another owner holds the lease, and it has not ended. */
export class LeaseHeld extends Schema.TaggedError<LeaseHeld>()("LeaseHeld", {
  projection: Schema.String,
  owner: Schema.String,
  until: Schema.String,
}) {}

/** Somebody took the lease over: what this owner still wanted to write is not written. */
export class LeaseLost extends Schema.TaggedError<LeaseLost>()("LeaseLost", {
  projection: Schema.String,
  fence: Schema.Int,
  actual: Schema.Int,
}) {}

/** A generation can only become live at the ledger's head, so that no reader misses what it had seen. */
export class ProjectionBehind extends Schema.TaggedError<ProjectionBehind>()("ProjectionBehind", {
  projection: Schema.String,
  head: Schema.Int,
  actual: Schema.Int,
}) {}

/** No such generation, or none in the state that the step needs: nothing retired to roll back to, a live one to drop. */
export class NoSuchGeneration extends Schema.TaggedError<NoSuchGeneration>()("NoSuchGeneration", {
  projection: Schema.String,
  wanted: Schema.String,
}) {}

/** The lives of read models: built beside the live one, flipped, rolled back, dropped; each step is one transaction. */
export class ProjectionGenerations extends Context.Service<
  ProjectionGenerations,
  {
    readonly list: Effect.Effect<ReadonlyArray<Generation>, StoreUnavailable>
    /** Begins an empty generation beside the live one. */
    readonly begin: (projection: ProjectionName) => Effect.Effect<GenerationName, StoreUnavailable>
    /** Takes a lease that nobody holds or that has ended, or renews the owner's own; each taking raises the fence. */
    readonly lease: (
      generation: GenerationName,
      owner: string,
      milliseconds: number,
    ) => Effect.Effect<Lease, LeaseHeld | NoSuchGeneration | StoreUnavailable>
    /** The standing row of one fact in this generation. */
    readonly fact: (generation: GenerationName, id: string) => Effect.Effect<Fact | undefined, StoreUnavailable>
    /** As `ProjectionStore.advance`, on a generation that is not read yet. */
    readonly advance: (
      lease: Lease,
      from: Position,
      to: Position,
      changes: ReadonlyArray<FactChange>,
    ) => Effect.Effect<void, LeaseLost | ProjectionMoved | StoreUnavailable>
    /** Marks it as stopped; readers of a live one are told so until it is flipped away from. */
    readonly stop: (
      generation: GenerationName | ProjectionName,
      stopped: { readonly at: Position; readonly detail: string },
    ) => Effect.Effect<void, StoreUnavailable>
    /** Makes it live and retires the one that was, under the ledger's lock and only at the ledger's head. */
    readonly flip: (
      lease: Lease,
    ) => Effect.Effect<void, LeaseLost | ProjectionBehind | NoSuchGeneration | StoreUnavailable>
    /** Makes the last retired generation live again and retires the live one. */
    readonly rollBack: (
      projection: ProjectionName,
    ) => Effect.Effect<GenerationName, NoSuchGeneration | StoreUnavailable>
    /** Deletes a generation that is not live, with its rows. */
    readonly drop: (generation: GenerationName) => Effect.Effect<void, NoSuchGeneration | StoreUnavailable>
  }
>()("@kheo/event-store/ProjectionGenerations") {}
