import { Campaign, type CampaignYear } from "@kheo/domain/campaign"
import { alone, Model, type ModelCommand, type ModelId, type ModelState, registered } from "@kheo/domain/model"
import {
  campaignTag,
  continuedTag,
  type MovementEvent,
  registrationTag,
  streamName,
  unitTag,
} from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { type Decided, handle } from "../handle.ts"
import { Drafting } from "../draft/draft.ts"
import { load, type Loaded, loadOf } from "../load.ts"
import { continuedBy, loadStory, needsStory } from "../models/story.ts"
import { nextRegistration } from "../next-registration.ts"
import { today } from "../today.ts"

/** Registers a model under an id that follows from its natural key, or records what became of it. */
export const handleModel = (mark: CommandMark, model: ModelId, command: ModelCommand) => {
  const stream = streamName({ category: "model", model })
  const loading = Effect.flatMap(Drafting, (draft) => {
    const drafted = loadOf(draft, Model, stream)
    return drafted === undefined ? load(Model, stream) : Effect.succeed(drafted)
  })
  const deciding = Effect.flatMap(loading, (loaded) => decideModel(model, command, loaded))
  return handle(mark, command, stream, deciding)
}

/** What the register as it stands makes of a command about a model that was read already, or is about to begin. */
export const decideModel = Effect.fnUntraced(function* (
  model: ModelId,
  command: ModelCommand,
  loaded: Loaded<ModelState>,
) {
  const draft = yield* Drafting
  const { stream } = loaded
  const home = command._tag === "RegisterModel" ? command : registered(loaded.state)?.fact
  const campaign = streamName({ category: "campaign", campaign: home?.campaign ?? 0 })
  const its = loadOf(draft, Campaign, campaign) ?? (yield* load(Campaign, campaign))
  const next = command._tag === "RegisterModel" ? yield* nextRegistration(command.campaign) : undefined
  const { conditions, read, story } = needsStory(command)
    ? yield* loadStory(model, loaded.state, continuedBy(command))
    : { conditions: [], read: [], story: alone(model) }
  const context = { today: yield* today, campaign: its.state, nextNumber: next?.number ?? 0, story }
  const decided: Decided = {
    stream,
    read: [loaded, its, ...read],
    conditions: next === undefined ? conditions : [next.condition, ...conditions],
    outcome: Model.decide(loaded.state, command, context),
    tags: modelTags(home, continuedBy(command)),
  }
  return decided
})

/** A model that is registered, with what a decision about it alone has to know. */
export const modelOnRecord = Effect.fnUntraced(function* (model: ModelId, stream: string) {
  const loaded = yield* load(Model, stream)
  const home = registered(loaded.state)?.fact
  const its = yield* load(Campaign, streamName({ category: "campaign", campaign: home?.campaign ?? 0 }))
  const context = { today: yield* today, campaign: its.state, nextNumber: 0, story: alone(model) }
  return { loaded, read: [loaded, its], context, tags: modelTags(home, undefined) }
})

/** The tags of an event about a model: of its campaign and unit, and by which what depends on it is found. */
export const modelTags =
  (home: { readonly campaign: CampaignYear; readonly unit: UnitId } | undefined, earlier: ModelId | undefined) =>
  (event: MovementEvent): ReadonlyArray<string> => {
    if (home === undefined) return []
    if (event._tag === "ModelRegistered" && earlier === undefined) return registrationTags(home)
    return [
      campaignTag(home.campaign),
      unitTag(home.unit),
      ...(event._tag === "ModelRegistered" ? [registrationTag(home.campaign)] : []),
      ...(earlier === undefined ? [] : [continuedTag(earlier)]),
      ...(event._tag === "ModelReplicated" && "unit" in event.by ? [unitTag(event.by.unit)] : []),
    ]
  }

type Home = { readonly campaign: CampaignYear; readonly unit: UnitId }

/** A unit's registrations of a year all have the same tags: a long list keeps them once. */
const registrationTags = ({ campaign, unit }: Home): ReadonlyArray<string> => {
  if (known.campaign !== campaign || known.tags.size > keptAtMost) known = { campaign, tags: new Map() }
  const tags = known.tags.get(unit) ?? [campaignTag(campaign), unitTag(unit), registrationTag(campaign)]
  known.tags.set(unit, tags)
  return tags
}

const keptAtMost = 10_000
let known = { campaign: 0, tags: new Map<UnitId, ReadonlyArray<string>>() }
