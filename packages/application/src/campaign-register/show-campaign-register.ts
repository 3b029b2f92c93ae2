import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import type { ModelId } from "@kheo/domain/model"
import type { KnownUnits, RegisteredModel } from "@kheo/domain/model-register"
import { campaignTag, fold, parseStream, unitPartition } from "@kheo/domain/movement"
import { board, countsOf, noModels, plus, ReportingBoard, unitProgress } from "@kheo/domain/reporting-board"
import { UnitHistory } from "@kheo/domain/unit-history"
import { EventStore, type Fact, ProjectionStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { asStored } from "../personal/opener.ts"
import { shownBoard } from "../queries.ts"
import { NotFound } from "../refused.ts"
import { catchUp, placedFacts, placedRows } from "../standing-facts.ts"
import { today } from "../today.ts"
import { storedModel, toldModel } from "./model-row.ts"
import {
  campaignRegister,
  catchUpRegister,
  countsIn,
  countsPartition,
  modelsOf,
  unitOfCounts,
} from "./read-model.ts"

/** More models than this that know a later day, and folding all of them at once is as fast. */
const mostLater = 2_000

/** After every position. */
const last = Number.MAX_SAFE_INTEGER

/**
 * The board and the units of a campaign, from its rows: no model is folded but those that know a day after `asOf`.
 *
 * Undefined where these are so many that a view has to fold them all, as for a day in the midst of a past year.
 */
export const showCampaignRegister = Effect.fn("showCampaignRegister")(function* (query: {
  readonly campaign: CampaignYear
  readonly asOf?: LocalDate | undefined
}) {
  const store = yield* EventStore
  const projections = yield* ProjectionStore
  const asOf = query.asOf ?? (yield* today)
  const partition = campaignTag(query.campaign)
  yield* catchUpRegister()
  // After the rows: what is known of units reaches at least as far as they do.
  yield* catchUp()
  for (;;) {
    const position = yield* projections.position(campaignRegister)
    const outline = placedRows(
      yield* projections.facts(campaignRegister, { partitions: [partition], knownAt: position }),
      asStored.open,
    )
    if (!outline.some(({ fact }) => fact._tag === "CampaignOpened"))
      return yield* new NotFound({ what: "campaign", name: String(query.campaign) })
    const counted = yield* projections.facts(campaignRegister, { partitions: [countsPartition(partition)] })
    const later = yield* projections.facts(campaignRegister, {
      partitions: [modelsOf(partition)],
      beyond: { occurredAt: asOf, position: last },
      limit: mostLater + 1,
    })
    if (later.length > mostLater) return undefined
    const then = yield* Effect.forEach(later, (row) => modelAsOf(row, asOf, position))
    const everyUnit = yield* placedFacts({ partitions: [unitPartition], knownAt: position })
    const { root } = yield* store.head(position)
    // Rows are of no position but the newest: somebody may have taken them on meanwhile.
    if ((yield* projections.position(campaignRegister)) !== position) continue
    const counts = new Map(counted.map((row) => [unitOfCounts(row), countsIn(row)]))
    for (const { asOfThen, now } of then)
      for (const [model, sign] of [[now, -1] as const, [asOfThen, 1] as const])
        if (model !== undefined) counts.set(model.unit, plus(counts.get(model.unit) ?? noModels, countsOf(model), sign))
    const facts = [...everyUnit, ...outline].filter(({ fact }) => fact.occurredAt <= asOf).toSorted(inFoldOrder)
    const state = fold(ReportingBoard, facts)
    const units = unitProgress(state, counts)
    const unitNames: KnownUnits = state.units
    return {
      board: shownBoard(board(state, query.campaign, asOf, units), { knownAt: null, position, root }),
      units,
      /** Models in the list, withdrawn ones included. */
      listed: [...counts.values()].reduce((sum, { listed }) => sum + listed, 0),
      unitHistory: fold(UnitHistory, everyUnit).units,
      unitNames,
      /** What the list has to show of the models that know a later day: as they were then, or nothing. */
      then: new Map<ModelId, RegisteredModel | undefined>(then.map(({ asOfThen, id }) => [id, asOfThen])),
    }
  }
})

export type CampaignRegister = NonNullable<Effect.Success<ReturnType<typeof showCampaignRegister>>>

/** A model of which a later day is known, as it is and as it was. */
const modelAsOf = Effect.fnUntraced(function* (row: Fact, asOf: LocalDate, until: number) {
  const store = yield* EventStore
  const about = parseStream(row.id)
  const lines = yield* Stream.runCollect(store.read({ stream: row.id, until }))
  return {
    id: (about?.category === "model" ? about.model : row.id) as ModelId,
    now: storedModel(row),
    asOfThen: toldModel(lines, asOf).model,
  }
})

type InOrder = { readonly position: number; readonly fact: { readonly occurredAt: string } }

const inFoldOrder = (one: InOrder, other: InOrder): number => {
  const [day, next] = [one.fact.occurredAt, other.fact.occurredAt]
  return day < next ? -1 : day > next ? 1 : one.position - other.position
}
