import { CampaignOutlines } from "@kheo/domain/campaign-outline"
import { ReportingBoard } from "@kheo/domain/reporting-board"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { view, type ViewQuery } from "../view.ts"

/** What a campaign is about and what was decided of it, as of a day. */
export const showCampaign = Effect.fn("showCampaign")(function* (query: ViewQuery) {
  const { asOf, evidence, state } = yield* view(CampaignOutlines, query)
  const { units } = (yield* view(ReportingBoard, { ...query, asOf, knownAt: String(evidence.position) })).state
  const name = (unit: UnitId) => units.get(unit)?.name ?? unit
  return {
    campaign: query.campaign,
    asOf,
    ...evidence,
    ...state,
    transfers: state.transfers.map(({ to, unit, ...said }) => ({
      ...said,
      unit,
      unitName: name(unit),
      to,
      toName: to === null ? null : name(to),
    })),
  }
})

export type ShownCampaign = Effect.Success<ReturnType<typeof showCampaign>>
