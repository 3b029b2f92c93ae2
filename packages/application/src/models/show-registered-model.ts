import { attributes, type ModelState } from "@kheo/domain/model"
import { modelOf } from "@kheo/domain/model-register"
import { streamName } from "@kheo/domain/movement"
import { Unit, versionAt, versionsOf } from "@kheo/domain/unit"
import type { UnitEvent, UnitId } from "@kheo/domain/unit"
import type { LocalDate, Recorded } from "@kheo/domain/history"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { findModel } from "../find.ts"
import { knownPosition } from "../known-at.ts"
import { asStored, opener } from "../personal/opener.ts"
import { NotFound } from "../refused.ts"
import { settledFacts } from "../settled-facts.ts"
import { fromStored } from "../stored-event.ts"
import { today } from "../today.ts"

/** One model with all that its registration and the amendments say, read from its own stream; `version` is that stream's. */
export const showRegisteredModel = Effect.fn("showRegisteredModel")(function* (query: {
  readonly model: string
  readonly asOf?: LocalDate | undefined
  readonly knownAt?: string | undefined
}) {
  const store = yield* EventStore
  const asOf = query.asOf ?? (yield* today)
  const known = query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt)
  const { position, root } = yield* store.head(known)
  const id = yield* findModel(query.model)
  const lines = yield* collectLines(
    store.read({ stream: streamName({ category: "model", model: id }), until: position }),
  )
  const facts = settledFacts(lines, yield* opener, asOf)
  const row = modelOf(facts)
  const said = attributes({ facts: facts.flatMap(standing) })
  if (row === undefined || said === undefined) return yield* new NotFound({ what: "model", name: query.model })
  const { campaign, implementer = null, inferred = false, note = null, period = null } = said
  const { periodAndPlace = null, personal, place = null } = said
  return {
    version: lines.at(-1)?.streamVersion ?? 0,
    model: {
      ...row,
      ...(yield* unitOn(row.unit, asOf, position)),
      campaign,
      period,
      place,
      periodAndPlace,
      implementer,
      implementingPerson: personal?.implementer ?? null,
      note,
      inferred,
      asOf,
      knownAt: query.knownAt ?? null,
      position,
      root,
    },
  }
})

type Placed = ReturnType<typeof settledFacts>[number]

const standing = (placed: Placed): ModelState["facts"] =>
  placed.category === "model" ? [{ id: placed.id, statedBy: placed.id, fact: placed.fact }] : []

/** What the unit was called on a day, or was called nearest to it. */
const unitOn = Effect.fnUntraced(function* (unit: UnitId, day: LocalDate, until: number) {
  const store = yield* EventStore
  const lines = yield* collectLines(store.read({ stream: streamName({ category: "unit", unit }), until }))
  const events = lines.map((line) => fromStored(line, asStored)) as ReadonlyArray<Recorded<UnitEvent>>
  const facts = events.reduce(Unit.evolve, Unit.initial).facts.map(({ fact }) => fact)
  const version = versionAt(facts, day) ?? versionsOf(facts).at(-1)
  return { unitName: version?.name ?? unit, block: version?.block ?? "" }
})
