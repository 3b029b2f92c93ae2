import {
  ProjectionGenerations,
  ProjectionMoved,
  ProjectionStore,
  StoreBusy,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Effect } from "effect"
import type { ReadModel } from "./read-model.ts"
import { readOn, type Writing } from "./read-on.ts"

/**
 * Reads the live generation on to the ledger's head; another process may do the same at the same time.
 *
 * An event that it can't take stops it there, for every reader, until a newer program builds another generation.
 */
export const catchUpWith = Effect.fn("catchUpWith")(
  function* (model: ReadModel) {
    const projections = yield* ProjectionStore
    const generations = yield* ProjectionGenerations
    const writing: Writing<ProjectionMoved | StoreUnavailable> = {
      standing: (id) => projections.fact(model, id),
      advance: (from, to, changes) => projections.advance(model, from, to, changes),
      stop: Effect.fnUntraced(function* (stopped) {
        yield* generations.stop(model, stopped)
        const actual = yield* projections.position(model)
        return yield* new ProjectionMoved({ projection: model.name, expected: stopped.at - 1, actual })
      }),
    }
    yield* readOn(model, writing, yield* projections.position(model))
  },
  Effect.retry({ while: ({ _tag }) => _tag === "ProjectionMoved", times: 100 }),
  Effect.catchTag("ProjectionMoved", ({ projection }) => new StoreBusy({ detail: projection })),
)
