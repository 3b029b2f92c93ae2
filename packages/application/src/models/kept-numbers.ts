import type { CampaignYear } from "@kheo/domain/campaign"
import type { ModelId } from "@kheo/domain/model"
import { modelNumber } from "@kheo/domain/model-register"
import { parseStream, registrationTag } from "@kheo/domain/movement"
import { collectLines, EventStore, type Line, type StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import { keptBy, type Keeping } from "../kept/index.ts"
import { asStored } from "../personal/opener.ts"
import { trustedEvent } from "../trusted-line.ts"

type Numbers = Map<string, ModelId>

/** A campaign's models by their display numbers, those whose registration was taken back included: no number is given twice. */
export const keptNumbers = (campaign: CampaignYear) =>
  Effect.map(keptBy(numbersOf(campaign), asStored), ({ state }) => state)

const numbersOf = (campaign: CampaignYear): Keeping<Numbers, StoreUnavailable, EventStore> => {
  const tag = registrationTag(campaign)
  return {
    name: `numbers ${campaign}`,
    concerns: tag,
    begin: () =>
      Effect.map(
        EventStore.use((store) => collectLines(store.read({ tags: [tag] }))),
        (lines) => ({ state: lines.reduce(withLine, new Map()), until: lines.at(-1)?.position ?? 0 }),
      ),
    goOn: withLine,
    weight: ({ size }) => size / 8,
  }
}

const withLine = (numbers: Numbers, line: Line): Numbers => {
  const { event, stream } = trustedEvent(line, asStored)
  const about = parseStream(stream)
  if (about?.category === "model" && event._tag === "ModelRegistered") {
    const number = modelNumber(event.campaign, event.number)
    if (!numbers.has(number)) numbers.set(number, about.model)
  }
  return numbers
}
