import { streamName } from "@kheo/domain/movement"
import { Participation, type ParticipationEvent } from "@kheo/domain/participation"
import type { Recorded } from "@kheo/domain/history"
import type { UnitId } from "@kheo/domain/unit"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { showLists } from "../campaigns/show-lists.ts"
import { asStored } from "../personal/opener.ts"
import { NotFound } from "../refused.ts"
import { fromStored } from "../stored-event.ts"
import type { ViewQuery } from "../view.ts"

/** A unit's part in a campaign: its row of the lists, and what stands of it with the events that a correction names. */
export const showParticipation = Effect.fn("showParticipation")(function* (
  query: ViewQuery & { readonly unit: UnitId },
) {
  const { unit } = query
  const { asOf, campaign, deadline, knownAt, position, root, units } = yield* showLists(query)
  const store = yield* EventStore
  const stream = streamName({ category: "participation", campaign, unit })
  const lines = yield* collectLines(store.read({ stream, until: position }))
  const events = lines.map((line) => fromStored(line, asStored)) as ReadonlyArray<Recorded<ParticipationEvent>>
  const { facts } = events.reduce(Participation.evolve, Participation.initial)
  const row = units.find(({ id }) => id === unit)
  if (row === undefined && lines.length === 0) return yield* new NotFound({ what: "unit", name: unit })
  return {
    campaign,
    unit,
    asOf,
    knownAt,
    deadline,
    position,
    root,
    /** Null where the unit is not expected, or counts with another by now. */
    progress: row ?? null,
    facts: facts
      .filter(({ fact }) => fact.occurredAt <= asOf)
      .map(({ fact: { _tag, basis, occurredAt, source: _, ...data }, id }) => ({
        event: id,
        what: _tag,
        occurredAt,
        basis,
        data,
      })),
  }
})

export type ShownParticipation = Effect.Success<ReturnType<typeof showParticipation>>
