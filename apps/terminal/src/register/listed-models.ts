import { modelsTouched, opener, registeredAmong, registeredModels, openedModel } from "@kheo/application"
import type { CampaignRegister } from "@kheo/application"
import type { ModelId } from "@kheo/domain/model"
import {
  byNumber,
  type KnownUnits,
  type ListedModel,
  listedWith,
  type RegisteredModel,
} from "@kheo/domain/model-register"
import { foldedKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { modelText } from "../filter/found-by.ts"

/** A model of the list with what it is found by, folded once. */
export interface FindableModel extends ListedModel {
  readonly folded: string
}

/** The models of a campaign as the ledger told them up to a position; read once, then only what changed. */
export interface ListedModels {
  readonly campaign: number
  readonly at: number
  /** Another one than the vault's: names of persons open otherwise now. */
  readonly generation: number
  readonly unitNames: KnownUnits
  /** By number. */
  readonly models: ReadonlyArray<FindableModel>
}

/** How many models are read before keys and the screen have their turn. */
export const modelsPage = 2_000

/** All models of a campaign, page by page; `tell` hears how many are read. */
export const readModels = Effect.fn("readModels")(function* (
  campaign: number,
  { board, unitNames }: Pick<CampaignRegister, "board" | "unitNames">,
  tell: (read: number) => void = () => undefined,
) {
  const { generation } = yield* opener
  const read = new Map<ModelId, FindableModel>()
  const find = findable(unitNames)
  let from: Parameters<typeof registeredModels>[1]
  do {
    const page = yield* registeredModels(campaign, from, modelsPage)
    for (const model of page.models) read.set(model.id, find(model))
    from = page.next
    tell(read.size)
    yield* Effect.sleep(0)
  } while (from !== undefined)
  const models = [...read.values()].sort(byNumber)
  const listed: ListedModels = { campaign, at: board.position, generation, unitNames, models }
  return listed
})

/** The same models at a later position: only those that the ledger said something of since are read again. */
export const readOnModels = Effect.fn("readOnModels")(function* (
  before: ListedModels,
  register: Pick<CampaignRegister, "board" | "unitNames">,
) {
  const { campaign } = before
  const { board, unitNames } = register
  const touched = yield* modelsTouched(before.at, board.position)
  const { generation } = yield* opener
  if (touched.size > modelsPage || generation !== before.generation) return yield* readModels(campaign, register)
  const now = new Map((yield* registeredAmong(campaign, touched)).map((model) => [model.id, model]))
  const renamed = changedUnits(before.unitNames, unitNames)
  if (touched.size === 0 && renamed.size === 0) return { ...before, at: board.position }
  const find = findable(unitNames)
  const kept = before.models
    .filter(({ id }) => !touched.has(id))
    .map((model) => (renamed.has(model.unit) ? find(model) : model))
  const models = [...kept, ...[...now.values()].map(find)].sort(byNumber)
  const listed: ListedModels = { campaign, at: board.position, generation, unitNames, models }
  return listed
})

/** The list of the day that a register is of: models that know a later day as they were then. */
export const modelsOfDay = Effect.fnUntraced(function* (
  { models }: ListedModels,
  { earlier, unitNames }: Pick<CampaignRegister, "earlier" | "unitNames">,
) {
  if (earlier.size === 0) return models
  const { open } = yield* opener
  const find = findable(unitNames)
  return models.flatMap((model) => {
    if (!earlier.has(model.id)) return [model]
    const was = earlier.get(model.id)
    return was === undefined ? [] : [find(openedModel(was, open))]
  })
})

/** Equal words of many models are one text in memory. */
const findable = (unitNames: KnownUnits) => {
  const words = new Map<string, string>()
  const one = <T extends string | null>(text: T): T => {
    if (text === null) return text
    const known = words.get(text)
    if (known === undefined) words.set(text, text)
    return (known ?? text) as T
  }
  return (registered: RegisteredModel): FindableModel => {
    const listed = listedWith(unitNames, registered)
    const { awards, continues, field, id, kind, level, number, outcome, person, proposals, registeredOn, title } =
      listed
    return {
      id,
      number,
      title,
      unit: one(listed.unit),
      holder: one(listed.holder),
      person,
      field: one(field),
      kind: one(kind),
      level: one(level),
      continues,
      registeredOn: one(registeredOn),
      outcome: one(outcome),
      outcomeOn: one(listed.outcomeOn),
      proposals: proposals.length === 0 ? none : proposals,
      awards: awards.length === 0 ? none : awards,
      unitName: listed.unitName,
      block: listed.block,
      folded: foldedKey(modelText(listed)),
    }
  }
}

const none: ReadonlyArray<string> = []

/** The units that are called or counted otherwise than before. */
const changedUnits = (before: KnownUnits, now: KnownUnits): ReadonlySet<string> =>
  new Set(
    [...now].flatMap(([unit, { block, name }]) => {
      const was = before.get(unit)
      return was?.name === name && was.block === block ? [] : [unit]
    }),
  )
