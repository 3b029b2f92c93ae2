import type { CampaignYear } from "@kheo/domain/campaign"
import { ReportingBoard, unitProgress } from "@kheo/domain/reporting-board"
import { unitsAt } from "@kheo/domain/unit-history"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { view } from "../view.ts"
import { type UnitQuery, unitView } from "./unit-view.ts"

/** The units that are there on a day, in the order in which they were added: all, those of a block, or those that a campaign expects. */
export const selectUnits = Effect.fn("selectUnits")(function* (
  query: UnitQuery & { readonly campaign?: CampaignYear | undefined; readonly block?: string | undefined },
) {
  const { block, campaign } = query
  const { evidence, units } = yield* unitView(query)
  const then = { asOf: evidence.asOf, knownAt: String(evidence.position) }
  const expected = campaign === undefined ? undefined : yield* expectedIn({ campaign, ...then })
  return {
    ...evidence,
    units: unitsAt(units, evidence.asOf).filter(
      (one) =>
        (expected === undefined || expected.has(one.unit)) &&
        (block === undefined || toneKey(one.block) === toneKey(block)),
    ),
  }
})

export type SelectedUnits = Effect.Success<ReturnType<typeof selectUnits>>

const expectedIn = (query: Parameters<typeof view>[1]) =>
  Effect.map(view(ReportingBoard, query), ({ state }) => new Set(unitProgress(state).map(({ id }) => id)))
