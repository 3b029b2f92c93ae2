import type { CampaignYear } from "@kheo/domain/campaign"
import { listModels, ModelRegister } from "@kheo/domain/model-register"
import { campaignTag, fold, parseStream } from "@kheo/domain/movement"
import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { type Opener, opener } from "../personal/opener.ts"
import { catchUp, placedFacts } from "../standing-facts.ts"
import { trustedEvent } from "../trusted-line.ts"

/** What a registered model is known by among those of its unit. */
interface Known {
  readonly title: string
  readonly number: number
}
type Twins = Map<string, Known>

interface Kept {
  readonly position: number
  readonly generation: number
  readonly twins: Twins
}

const kept = new WeakMap<EventStore["Service"], Map<CampaignYear, Kept>>()

/** The key that two registrations of one model share: unit, title and person by tone. */
export const twinKey = (unit: string, title: string, person: string | null | undefined): string =>
  [unit, toneKey(title), toneKey(person ?? "")].join("/")

/**
 * A campaign's models by their keys, as the ledger has them now. New registrations are added to what is known; whatever else is
 * said of a model may change its key, and then all are folded again.
 */
export const keptTwins = Effect.fnUntraced(function* (campaign: CampaignYear) {
  const store = yield* EventStore
  const open = yield* opener
  const { position } = yield* store.head()
  const all = kept.get(store) ?? new Map<CampaignYear, Kept>()
  kept.set(store, all)
  const known = all.get(campaign)
  const added =
    known?.generation === open.generation ? yield* registeredSince(campaign, known, position, open) : undefined
  const twins = added ?? (yield* foldedTwins(campaign))
  all.set(campaign, { position, generation: open.generation, twins })
  return twins as ReadonlyMap<string, Known>
})

/** Undefined where what is known can't be gone on from. */
const registeredSince = Effect.fnUntraced(function* (
  campaign: CampaignYear,
  { position: after, twins }: Kept,
  until: number,
  open: Opener,
) {
  if (after > until) return undefined
  const store = yield* EventStore
  const lines = after === until ? [] : yield* collectLines(store.read({ tags: [campaignTag(campaign)], after, until }))
  const ofModels = lines.filter(({ stream }) => parseStream(stream)?.category === "model")
  if (!ofModels.every(isRegistration)) return undefined
  for (const line of ofModels) {
    const { event } = trustedEvent(line, open)
    if (event._tag !== "ModelRegistered") return undefined
    const { number, personal, title, unit } = event
    const key = twinKey(unit, title, personal?.holder)
    if (!twins.has(key)) twins.set(key, { title, number })
  }
  return twins
})

const isRegistration = ({ type }: Line): boolean => type.startsWith("kheo.model.registered.")

const foldedTwins = Effect.fnUntraced(function* (campaign: CampaignYear) {
  yield* catchUp()
  const models = listModels(fold(ModelRegister, yield* placedFacts({ partitions: [campaignTag(campaign)] })))
  const twins: Twins = new Map()
  for (const { number, person, title, unit } of models) {
    const key = twinKey(unit, title, person)
    if (!twins.has(key)) twins.set(key, { title, number: Number(number.split("-").at(-1)) })
  }
  return twins
})
