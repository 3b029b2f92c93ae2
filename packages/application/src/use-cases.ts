import { Campaign, type CampaignCommand, type CampaignYear } from "@kheo/domain/campaign"
import { Import, type ImportFact } from "@kheo/domain/import"
import type { MovementEvent } from "@kheo/domain/movement"
import { campaignTag, registrationTag, rosterTag, streamName, unitTag } from "@kheo/domain/movement"
import { Model, type ModelCommand, type ModelId, registered } from "@kheo/domain/model"
import { Office, type OfficeCommand } from "@kheo/domain/office"
import { Participation, type ParticipationCommand } from "@kheo/domain/participation"
import { Unit, type UnitCommand, type UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import type { CommandMark } from "./command-mark.ts"
import { type Decided, handle } from "./handle.ts"
import { load } from "./load.ts"
import { nextRegistration } from "./next-registration.ts"
import { today } from "./today.ts"

/** Adds, corrects or retracts a unit. */
export const handleUnit = (mark: CommandMark, unit: UnitId, command: UnitCommand) => {
  const stream = streamName({ category: "unit", unit })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Unit, stream)
      const outcome = Unit.decide(loaded.state, command, { today: yield* today })
      return { stream, read: [loaded], outcome, tags: () => [unitTag(unit), rosterTag] }
    }),
  )
}

/** Opens, extends, closes, reopens or corrects a campaign. */
export const handleCampaign = (mark: CommandMark, campaign: CampaignYear, command: CampaignCommand) => {
  const stream = streamName({ category: "campaign", campaign })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Campaign, stream)
      const outcome = Campaign.decide(loaded.state, command, { today: yield* today })
      return { stream, read: [loaded], outcome, tags: () => [campaignTag(campaign)] }
    }),
  )
}

/** Records a unit's conference or report, or corrects what was recorded. */
export const handleParticipation = (
  mark: CommandMark,
  campaign: CampaignYear,
  unit: UnitId,
  command: ParticipationCommand,
) => {
  const stream = streamName({ category: "participation", campaign, unit })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Participation, stream)
      const its = yield* load(Campaign, streamName({ category: "campaign", campaign }))
      const context = { today: yield* today, campaign: its.state, unit }
      const outcome = Participation.decide(loaded.state, command, context)
      return { stream, read: [loaded, its], outcome, tags: () => [campaignTag(campaign), unitTag(unit)] }
    }),
  )
}

/** Registers a model under an id that follows from its natural key, or records what became of it. */
export const handleModel = (mark: CommandMark, model: ModelId, command: ModelCommand) =>
  handle(mark, command, streamName({ category: "model", model }), decideModel(model, command))

/** What the register as it stands makes of a command about a model. */
export const decideModel = Effect.fnUntraced(function* (model: ModelId, command: ModelCommand) {
  const stream = streamName({ category: "model", model })
  const loaded = yield* load(Model, stream)
  const home = command._tag === "RegisterModel" ? command : registered(loaded.state)?.fact
  const its = yield* load(Campaign, streamName({ category: "campaign", campaign: home?.campaign ?? 0 }))
  const next = command._tag === "RegisterModel" ? yield* nextRegistration(command.campaign) : undefined
  const context = { today: yield* today, campaign: its.state, nextNumber: next?.number ?? 0 }
  const decided: Decided = {
    stream,
    read: [loaded, its],
    conditions: next === undefined ? [] : [next.condition],
    outcome: Model.decide(loaded.state, command, context),
    tags: modelTags(home),
  }
  return decided
})

const modelTags =
  (home: { readonly campaign: CampaignYear; readonly unit: UnitId } | undefined) =>
  (event: MovementEvent): ReadonlyArray<string> => {
    if (home === undefined) return []
    const own = [campaignTag(home.campaign), unitTag(home.unit)]
    return event._tag === "ModelRegistered" ? [...own, registrationTag(home.campaign)] : own
  }

/** Adds a user to the office. */
export const handleOffice = (mark: CommandMark, command: OfficeCommand) => {
  const stream = streamName({ category: "office" })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Office, stream)
      const outcome = Office.decide(loaded.state, command, { today: yield* today })
      return { stream, read: [loaded], outcome, tags: () => [] }
    }),
  )
}

/** Records that a batch of files was read into the ledger. */
export const commitImport = (mark: CommandMark, batch: string, campaign: CampaignYear, said: ImportFact) => {
  const stream = streamName({ category: "import", batch })
  return handle(
    mark,
    said,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Import, stream)
      const outcome = Import.decide(loaded.state, said)
      return { stream, read: [loaded], outcome, tags: () => [campaignTag(campaign)] }
    }),
  )
}
