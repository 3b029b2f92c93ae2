import { campaignTag } from "@kheo/domain/movement"
import { EventStore, type Write } from "@kheo/event-store"
import { Effect } from "effect"
import { modelLife } from "../million/model-life.ts"
import { roster } from "../million/office-year.ts"
import { paper, unitId, unitsOfOffice, written } from "../million/written.ts"

/** The campaign of these ledgers: the lives of models are all told as of 2022. */
export const campaign = 2022

/** Fills a ledger with one campaign of so many models and their lives, some three and a half events each. */
export const fillCampaign = Effect.fn("fillCampaign")(function* (models: number) {
  const store = yield* EventStore
  const append = (writes: ReadonlyArray<Write>) =>
    store.append(
      { id: crypto.randomUUID(), request: "fill", actor: "bench", correlationId: "bench" },
      Effect.succeed({ writes, conditions: [] }),
    )
  yield* append(roster())
  yield* append([opened])
  for (let from = 0; from < models; from += 1_000)
    yield* append(
      Array.from({ length: Math.min(1_000, models - from) }, (_, index) => modelLife(campaign, from + index)),
    )
})

const opened = written(
  { category: "campaign", campaign },
  [campaignTag(campaign)],
  [
    {
      _tag: "CampaignOpened",
      ...paper("2022-01-01"),
      title: "Dân vận khéo 2022",
      deadline: "2022-10-21",
      expected: [unitId(0), ...Array.from({ length: unitsOfOffice - 1 }, (_, index) => unitId(index + 1))],
    },
  ],
)
