import { Context, type Effect, Schema } from "effect"
import type { Position, StoreUnavailable } from "./event-store.ts"

/** A projection is rebuilt from position 0 when its version is raised. */
export interface ProjectionName {
  readonly name: string
  readonly version: number
}

/** A fact of a read model with its two times: what day it is of, and between which positions the ledger held it true. */
export interface Fact {
  /** Id of the event that stated it first; a correction closes one row and opens another under the same id. */
  readonly id: string
  /** What is read together, e.g. `campaign/2022`. */
  readonly partition: string
  /** Local date `YYYY-MM-DD`. */
  readonly occurredAt: string
  /** Position of the fact's own event, the second key of the fold's order. */
  readonly position: Position
  readonly knownFrom: Position
  readonly body: string
}

export type FactChange =
  | { readonly open: Fact }
  /** The standing row of that fact is not known any more from this position on. */
  | { readonly close: string; readonly at: Position }
  /** Takes the place of the standing row of that fact, if there is one, which is not kept: for what is only asked of now. */
  | { readonly put: Fact }

/** A place in the order of facts, which none needs to stand at. */
export interface FactPlace {
  readonly occurredAt: string
  readonly position: Position
}

/** Another process moved the projection on meanwhile: read its position again and continue from there. */
export class ProjectionMoved extends Schema.TaggedError<ProjectionMoved>()("ProjectionMoved", {
  projection: Schema.String,
  expected: Schema.Int,
  actual: Schema.Int,
}) {}

/** Bitemporal read models beside the ledger, in the same database, each with its own position. */
export class ProjectionStore extends Context.Service<
  ProjectionStore,
  {
    /** Up to where the projection has read the ledger; 0 when it is new. */
    readonly position: (projection: ProjectionName) => Effect.Effect<Position, StoreUnavailable>
    /** Applies the changes and moves the position from `from` to `to` in one transaction. */
    readonly advance: (
      projection: ProjectionName,
      from: Position,
      to: Position,
      changes: ReadonlyArray<FactChange>,
    ) => Effect.Effect<void, ProjectionMoved | StoreUnavailable>
    /** The standing row of one fact at the projection's position, whichever partition it is in. */
    readonly fact: (projection: ProjectionName, id: string) => Effect.Effect<Fact | undefined, StoreUnavailable>
    /**
     * Facts of these partitions (or of every one) that occurred on or before `asOf` and were known at `knownAt`, by (occurredAt, position); undefined bounds nothing.
     *
     * `beyond` leaves out all up to that place, and `limit` all after so many.
     */
    readonly facts: (
      projection: ProjectionName,
      query: {
        readonly partitions: ReadonlyArray<string> | "every"
        readonly asOf?: string | undefined
        readonly knownAt?: Position | undefined
        readonly beyond?: FactPlace | undefined
        readonly limit?: number | undefined
      },
    ) => Effect.Effect<ReadonlyArray<Fact>, StoreUnavailable>
  }
>()("@kheo/event-store/ProjectionStore") {}
