import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import type { ModelId } from "@kheo/domain/model"
import type { KnownUnits, RegisteredModel } from "@kheo/domain/model-register"
import { campaignTag, fold, streamName, unitPartition } from "@kheo/domain/movement"
import { board, countsOf, noModels, plus, ReportingBoard, unitProgress } from "@kheo/domain/reporting-board"
import { UnitHistory } from "@kheo/domain/unit-history"
import { collectLines, EventStore, type FactPlace, ProjectionStore } from "@kheo/event-store"
import { Effect } from "effect"
import { asStored } from "../personal/opener.ts"
import { shownBoard } from "../queries.ts"
import { NotFound } from "../refused.ts"
import { catchUp, placedFacts, placedRows } from "../standing-facts.ts"
import { today } from "../today.ts"
import { eventOf, storedModel, toldModel } from "./model-row.ts"
import { campaignRegister, catchUpRegister, countsIn, countsPartition, modelsOf, unitOfCounts } from "./read-model.ts"

/**
 * The board and the units of a campaign, from its rows: no model is folded but those that know a day after `asOf`.
 *
 * Today these are none or few; for a day in the midst of a past year they are many, and are read one after the other.
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
    const later = yield* modelsAfter(partition, asOf)
    const everyUnit = yield* placedFacts({ partitions: [unitPartition], knownAt: position })
    const { root } = yield* store.head(position)
    // Rows are of no position but the newest: somebody may have taken them on meanwhile.
    if ((yield* projections.position(campaignRegister)) !== position) continue
    const then = yield* Effect.forEach(later, (one) => modelAsOf(one, asOf, position))
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
      /** What the list has to show of the models that know a later day: as they were on this one, or nothing. */
      earlier: new Map<ModelId, RegisteredModel | undefined>(then.map(({ asOfThen, id }) => [id, asOfThen])),
    }
  }
})

export type CampaignRegister = Effect.Success<ReturnType<typeof showCampaignRegister>>

const pageSize = 2_000

/** The models that know a later day, as they are now. */
const modelsAfter = Effect.fnUntraced(function* (campaignPartition: string, day: LocalDate) {
  const projections = yield* ProjectionStore
  const models: Array<RegisteredModel> = []
  let beyond: FactPlace = { occurredAt: day, position: Number.MAX_SAFE_INTEGER }
  for (;;) {
    const query = { partitions: [modelsOf(campaignPartition)], beyond, limit: pageSize }
    const rows = yield* projections.facts(campaignRegister, query)
    for (const row of rows) {
      const model = storedModel(row)
      if (model !== undefined) models.push(model)
      beyond = { occurredAt: row.occurredAt, position: row.position }
    }
    if (rows.length < pageSize) return models as ReadonlyArray<RegisteredModel>
  }
})

/** A model of which a later day is known, as it is and as it was. */
const modelAsOf = Effect.fnUntraced(function* (now: RegisteredModel, asOf: LocalDate, until: number) {
  const store = yield* EventStore
  const stream = streamName({ category: "model", model: now.id })
  const lines = yield* collectLines(store.read({ stream, until }))
  const { model } = toldModel(lines.map(eventOf), asOf)
  return { id: now.id, now, asOfThen: model }
})

type InOrder = { readonly position: number; readonly fact: { readonly occurredAt: string } }

const inFoldOrder = (one: InOrder, other: InOrder): number => {
  const [day, next] = [one.fact.occurredAt, other.fact.occurredAt]
  return day < next ? -1 : day > next ? 1 : one.position - other.position
}
