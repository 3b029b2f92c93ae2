import type { CampaignYear } from "@kheo/domain/campaign"
import { parseStream } from "@kheo/domain/movement"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { knownPosition } from "./known-at.ts"
import { storedTypesOf } from "./stored-event.ts"
import type { ViewQuery } from "./view.ts"

/** The years of the campaigns that were ever opened, earliest first; with `until`, as the ledger stood at that position. */
const yearsOpened = Effect.fnUntraced(function* (until?: number) {
  const store = yield* EventStore
  const types = storedTypesOf("CampaignOpened")
  const lines = yield* collectLines(store.read(until === undefined ? { types } : { types, until }))
  const years = lines.flatMap(({ stream }): ReadonlyArray<CampaignYear> => {
    const about = parseStream(stream)
    return about?.category === "campaign" ? [about.campaign] : []
  })
  return [...new Set(years)].toSorted((left, right) => left - right)
})

/** The years of the campaigns that were ever opened, earliest first. */
export const listCampaigns = yearsOpened()

/** The campaign that a question names no year for: the newest one known then and not after the day asked about, else the newest. */
export const newestCampaign = Effect.fn("newestCampaign")(function* ({ asOf, knownAt }: Omit<ViewQuery, "campaign">) {
  const years = yield* yearsOpened(knownAt === undefined ? undefined : yield* knownPosition(knownAt))
  const begun = asOf === undefined ? years : years.filter((year) => year <= Number(asOf.slice(0, 4)))
  return begun.at(-1) ?? years.at(-1) ?? (yield* listCampaigns).at(-1)
})
