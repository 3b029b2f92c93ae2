import { handleCampaign, load, statementId } from "@kheo/application"
import { Campaign, opening } from "@kheo/domain/campaign"
import { streamName } from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import { Effect, Schema } from "effect"
import { type Batch, markIn } from "./batch.ts"

/** The campaign is not open, and nothing says by when it ends. */
export class DeadlineNeeded extends Schema.TaggedError<DeadlineNeeded>()("DeadlineNeeded", {
  campaign: Schema.Int,
}) {}

/** The campaign is open with another deadline; extending it is a decision of its own. */
export class DeadlineDiffers extends Schema.TaggedError<DeadlineDiffers>()("DeadlineDiffers", {
  campaign: Schema.Int,
  given: Schema.String,
  current: Schema.String,
}) {}

/** There is no roster in the files and no unit in the register. */
export class UnitsNeeded extends Schema.TaggedError<UnitsNeeded>()("UnitsNeeded", {}) {}

/** Refuses before anything is written what could not be finished. */
export const checkCampaign = Effect.fnUntraced(function* (batch: Batch, needed: boolean, hasRoster: boolean) {
  const { campaign, deadline: given } = batch.options
  const current = batch.known.deadline
  if (current !== undefined && given !== undefined && given !== current)
    return yield* new DeadlineDiffers({ campaign, given, current })
  if (!needed || current !== undefined) return
  if (given === undefined) return yield* new DeadlineNeeded({ campaign })
  if (!hasRoster && batch.known.units.size === 0) return yield* new UnitsNeeded()
})

/** Opens the campaign if it is not open yet, with the roster as its frozen list of expected units. */
export const openCampaign = Effect.fn("openCampaign")(function* (batch: Batch, roster: ReadonlyArray<UnitId>) {
  const { campaign, deadline, title } = batch.options
  if (deadline === undefined || batch.known.deadline !== undefined) return
  const [first, ...others] = roster.length > 0 ? roster : [...batch.known.units.keys()]
  if (first === undefined) return
  const stream = streamName({ category: "campaign", campaign })
  const { lastRetraction, state } = yield* load(Campaign, stream)
  if (opening(state) !== undefined) return
  const said = {
    title: title ?? `Phong trào thi đua “Dân vận khéo” năm ${campaign}`,
    deadline,
    expected: [first, ...others] as const,
  }
  const id = statementId({
    key: `campaign/${campaign}`,
    type: "CampaignOpened",
    content: said,
    follows: lastRetraction,
  })
  const opened = yield* handleCampaign(markIn(batch, id), campaign, {
    _tag: "OpenCampaign",
    occurredAt: `${campaign}-01-01`,
    basis: "assumed",
    ...said,
  })
  batch.events += Math.max(0, opened.last - opened.first + 1)
  batch.known.deadline = deadline
  batch.known.expected.push(...said.expected)
})
