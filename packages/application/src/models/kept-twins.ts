import type { CampaignYear } from "@kheo/domain/campaign"
import { listModels, ModelRegister } from "@kheo/domain/model-register"
import { campaignTag, fold } from "@kheo/domain/movement"
import { EventStore, type Line } from "@kheo/event-store"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { kept, type Keeping } from "../kept/index.ts"
import type { Opener } from "../personal/opener.ts"
import { catchUp, placedFacts } from "../standing-facts.ts"
import { tagOfType } from "../stored-event.ts"
import { trustedEvent } from "../trusted-line.ts"

/** What a registered model is known by among those of its unit. */
interface Known {
  readonly title: string
  readonly number: number
}
type Twins = Map<string, Known>

/** The key that two registrations of one model share: unit, title and person by tone. */
export const twinKey = (unit: string, title: string, person: string | null | undefined): string =>
  [unit, toneKey(title), toneKey(person ?? "")].join("/")

/** A campaign's models by their keys, as the ledger has them now. */
export const keptTwins = (
  campaign: CampaignYear,
): Effect.Effect<ReadonlyMap<string, Known>, Begins["E"], Begins["R"]> => kept(twinsOf(campaign))

const twinsOf = (campaign: CampaignYear): Keeping<Twins, Begins["E"], Begins["R"]> => ({
  name: `twins ${campaign}`,
  concerns: campaignTag(campaign),
  begin: () => foldedTwins(campaign),
  goOn: withLine,
  weight: ({ size }) => size / 8,
})

/** New registrations are added; where what a model is called may have changed, all are folded again. */
const withLine = (twins: Twins, line: Line, open: Opener): Twins | undefined => {
  switch (tagOfType(line.type)) {
    case "ModelRegistered": {
      const { event } = trustedEvent(line, open)
      if (event._tag === "ModelRegistered") note(twins, event.unit, event.title, event.personal?.holder, event.number)
      return twins
    }
    case "ModelAmended":
    case "ModelCorrected":
    case "ModelRetracted":
      return undefined
    default:
      return twins
  }
}

const note = (twins: Twins, unit: string, title: string, person: string | null | undefined, number: number): void => {
  const key = twinKey(unit, title, person)
  if (!twins.has(key)) twins.set(key, { title, number })
}

const foldedTwins = Effect.fnUntraced(function* (campaign: CampaignYear) {
  const { position } = yield* (yield* EventStore).head()
  yield* catchUp()
  const models = listModels(fold(ModelRegister, yield* placedFacts({ partitions: [campaignTag(campaign)] })))
  const twins: Twins = new Map()
  for (const { number, person, title, unit } of models)
    note(twins, unit, title, person, Number(number.split("-").at(-1)))
  return { state: twins, until: position }
})

type Folding = ReturnType<typeof foldedTwins>
interface Begins {
  readonly E: Effect.Error<Folding>
  readonly R: Effect.Services<Folding>
}
