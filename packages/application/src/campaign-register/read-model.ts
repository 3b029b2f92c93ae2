import { countsOf, type ModelCounts, noModels, plus } from "@kheo/domain/reporting-board"
import { partitionOf } from "@kheo/domain/movement"
import type { RegisteredModel } from "@kheo/domain/model-register"
import type { UnitId } from "@kheo/domain/unit"
import { collectLines, EventStore, type Fact, type FactChange, type Line } from "@kheo/event-store"
import { Effect } from "effect"
import { catchUpWith, type ReadModel } from "../projections/index.ts"
import { factChanges } from "../standing-facts.ts"
import { eventOf, firstDay, storedModel, toldModel } from "./model-row.ts"

/**
 * What lists and boards of a campaign show now, a row for each model: short enough to be read whole in a moment.
 *
 * A row is of the last day that its model knows; whoever asks of an earlier day folds those models that know a later one.
 */
export const campaignRegister = { name: "campaign-register", version: 1 } as const

/** Where the rows of a campaign lie, its own tag being where its openings, conferences and reports do. */
export const modelsOf = (campaignPartition: string): string => `${campaignPartition}/models`
export const countsPartition = (campaignPartition: string): string => `${campaignPartition}/counts`
const unlisted = (campaignPartition: string): string => `${campaignPartition}/unlisted`

const changesOf: ReadModel["changesOf"] = Effect.fnUntraced(function* (lines, standingOf) {
  const changes: Array<FactChange> = []
  changes.push(...(yield* factChanges(lines.filter(isOutline), standingOf)))
  const store = yield* EventStore
  const until = lines.at(-1)?.position ?? 0
  const counts = new Map<string, { readonly partition: string; readonly change: ModelCounts }>()
  const count = (partition: string, model: RegisteredModel | undefined, sign: 1 | -1) => {
    if (model === undefined) return
    const id = countsId(partition, model.unit)
    const change = plus(counts.get(id)?.change ?? noModels, countsOf(model), sign)
    counts.set(id, { partition, change })
  }
  for (const [stream, its] of Map.groupBy(lines.filter(isOfModel), (line) => line.stream)) {
    const isNew = its[0]?.streamVersion === 1
    const all = isNew ? its : yield* collectLines(store.read({ stream, until }))
    const events = all.map(eventOf)
    const [first] = events
    const partition = first && partitionOf(first)
    if (first === undefined || partition === undefined) continue
    const before = isNew ? undefined : yield* standingOf(stream)
    const { lastDay, model } = toldModel(events)
    count(partition, before && storedModel(before), -1)
    count(partition, model, 1)
    changes.push({
      put: {
        id: stream,
        partition: model === undefined ? unlisted(partition) : modelsOf(partition),
        occurredAt: lastDay,
        position: first.position,
        knownFrom: until,
        body: JSON.stringify(model ?? null),
      },
    })
  }
  for (const [id, { change, partition }] of counts) {
    const before = yield* standingOf(id)
    const body = JSON.stringify(plus(before === undefined ? noModels : countsIn(before), change))
    const at = { occurredAt: firstDay, position: until, knownFrom: until }
    changes.push({ put: { id, partition: countsPartition(partition), ...at, body } })
  }
  return changes
})

/** The read model as the runner of projections takes it; in short steps, since it is built while somebody waits at a screen. */
export const campaignRegisterModel: ReadModel = { ...campaignRegister, batchSize: 4_000, changesOf }

/** Reads on to the ledger's head; another process may do the same at the same time. */
export const catchUpRegister = () => catchUpWith(campaignRegisterModel)

const isOutline = ({ stream }: Line): boolean => stream.startsWith("campaign/") || stream.startsWith("participation/")

const isOfModel = ({ stream }: Line): boolean => stream.startsWith("model/")

const countsId = (partition: string, unit: UnitId): string => `${countsPartition(partition)} ${unit}`

/** The unit that a row of counts is of. */
export const unitOfCounts = ({ id, partition }: Fact): UnitId => id.slice(partition.length + 1) as UnitId

/** What a row of counts says. */
export const countsIn = ({ body }: Fact): ModelCounts => JSON.parse(body) as ModelCounts
