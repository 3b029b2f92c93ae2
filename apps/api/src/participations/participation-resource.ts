import { type Asker, findUnitFor, handleParticipation } from "@kheo/application"
import type { CampaignYear } from "@kheo/domain/campaign"
import { streamName } from "@kheo/domain/movement"
import { Participation, ParticipationCommand, ParticipationFact } from "@kheo/domain/participation"
import type { UnitId } from "@kheo/domain/unit"
import { Effect, Schema } from "effect"
import { campaignParams, findCampaign } from "../campaigns/campaign-resource.ts"
import type { Resource } from "../command/index.ts"

/** A unit's part in a campaign. */
export interface Part {
  readonly campaign: CampaignYear
  readonly unit: UnitId
}

export const partParams = Schema.Struct({
  ...campaignParams.fields,
  unit: Schema.String.annotate({ description: "UUID | X01 | Xã Long Thành" }),
})

/** The part that a path names; 404 where there is no such campaign or no such unit. */
export const findPart = Effect.fnUntraced(function* (
  params: { readonly campaign: CampaignYear; readonly unit: string },
  asker: Asker,
) {
  const campaign = yield* findCampaign(params)
  return { campaign, unit: yield* findUnitFor(asker, params.unit) } satisfies Part
})

/** A unit's part in a campaign; before anything is recorded of it, it is at version 0. */
export const partResource: Resource<Part, ParticipationCommand> = {
  tag: "campaigns",
  path: "/v1/campaigns/{campaign}/units/{unit}",
  name: "Participation",
  params: partParams as never,
  ownUnit: true,
  find: findPart,
  told: ({ campaign, unit }) => `${campaign}/${unit}`,
  stream: (part) => streamName({ category: "participation", ...part }),
  handle: (mark, { campaign, unit }, command) => handleParticipation(mark, campaign, unit, command),
  commands: ParticipationCommand,
  mending: {
    aggregate: Participation,
    facts: ParticipationFact,
    correct: "CorrectParticipation",
    retract: "RetractParticipation",
    notStanding: "ParticipationFactNotStanding",
  },
}
