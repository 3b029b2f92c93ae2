import { EventStore, ProjectionStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"

const projection = { name: "prove", version: 1 }

/** Reads the ledger on into a read model of one fact a line; who comes second does nothing. */
export const readOn = Effect.gen(function* () {
  const projections = yield* ProjectionStore
  const from = yield* projections.position(projection)
  const lines = yield* Stream.runCollect((yield* EventStore).read({ after: from }))
  const to = lines.at(-1)?.position ?? from
  const facts = lines.map(({ id, position }) => ({
    open: { id, partition: "all", occurredAt: "2022-03-01", position, knownFrom: position, body: "" },
  }))
  yield* projections.advance(projection, from, to, facts).pipe(Effect.catchTag("ProjectionMoved", () => Effect.void))
})

/** What a read model holds that its own position does not account for, or the other way round. */
export const readModelFaults = Effect.fnUntraced(function* (head: number) {
  const projections = yield* ProjectionStore
  const position = yield* projections.position(projection)
  const facts = yield* projections.facts(projection, { partitions: ["all"] })
  const held = facts.map((fact) => fact.position).toSorted((left, right) => left - right)
  const wrong = held.some((fact, index) => fact !== index + 1)
  return [
    ...(wrong || held.length !== position ? [`the read model says ${position} and holds ${held.length} facts`] : []),
    ...(position > head ? [`the read model is at ${position}, the ledger at ${head}`] : []),
  ]
})
