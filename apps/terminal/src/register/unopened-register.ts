import { type CampaignRegister, catchUp, placedFacts, today } from "@kheo/application"
import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import { fold, unitPartition } from "@kheo/domain/movement"
import { board, ReportingBoard } from "@kheo/domain/reporting-board"
import { UnitHistory } from "@kheo/domain/unit-history"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"

/** The register of a campaign that is still to be opened: its units, nothing on its board, and no deadline. */
export const unopenedRegister = Effect.fn("unopenedRegister")(function* (
  campaign: CampaignYear,
  asked: LocalDate | undefined,
) {
  const { position, root } = yield* (yield* EventStore).head()
  const asOf = asked ?? (yield* today)
  yield* catchUp()
  const everyUnit = yield* placedFacts({ partitions: [unitPartition], knownAt: position })
  const state = fold(ReportingBoard, everyUnit)
  const { blocks, missing, reported, totals } = board(state, campaign, asOf)
  const register: CampaignRegister = {
    board: { campaign, asOf, knownAt: null, deadline: null, position, root, blocks, totals, reported, missing },
    units: [],
    listed: 0,
    unitHistory: fold(UnitHistory, everyUnit).units,
    unitNames: state.units,
    earlier: new Map(),
  }
  return register
})
