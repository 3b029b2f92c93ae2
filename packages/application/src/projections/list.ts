import { EventStore, type Generation, type Position, ProjectionGenerations } from "@kheo/event-store"
import { Effect } from "effect"
import type { ReadModel } from "./read-model.ts"

/** A generation as it is listed. */
export interface ListedGeneration extends Generation {
  /** Events of the ledger that it has not read. */
  readonly behind: Position
  /** False for what only another version of the program reads. */
  readonly inUse: boolean
}

/** Every generation in the register, with how far it lies behind. */
export const listProjections = Effect.fn("listProjections")(function* (models: ReadonlyArray<ReadModel>) {
  const all = yield* (yield* ProjectionGenerations).list
  const { position } = yield* (yield* EventStore).head()
  return all.map((one): ListedGeneration => ({
    ...one,
    behind: Math.max(0, position - one.position),
    inUse: models.some(({ name, version }) => name === one.name && version === one.version),
  }))
})
