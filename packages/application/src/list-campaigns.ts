import type { CampaignYear } from "@kheo/domain/campaign"
import { parseStream } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { storedType } from "./stored-event.ts"

/** The years of the campaigns that were ever opened, earliest first. */
export const listCampaigns = Effect.gen(function* () {
  const store = yield* EventStore
  const lines = yield* Stream.runCollect(store.read({ types: [storedType("CampaignOpened")] }))
  const years = lines.flatMap(({ stream }): ReadonlyArray<CampaignYear> => {
    const about = parseStream(stream)
    return about?.category === "campaign" ? [about.campaign] : []
  })
  return [...new Set(years)].toSorted((left, right) => left - right)
})
