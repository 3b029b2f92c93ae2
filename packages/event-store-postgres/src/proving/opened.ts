import { EventStore } from "@kheo/event-store"
import { Context, Effect, Layer } from "effect"
import type { Patience } from "../connection.ts"
import { layer } from "../layer.ts"
import type { PostgresPlace } from "../place.ts"

/** A store over connections of its own for the life of the scope, as another process would have it. */
export const opened = (place: PostgresPlace, patience: Partial<Patience> = {}) =>
  Effect.map(Layer.build(Layer.fresh(layer({ place, ledger: "kheo:test", patience, acceptsLoss: true }))), (context) =>
    Context.get(context, EventStore),
  )
