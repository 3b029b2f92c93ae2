import { today } from "@kheo/application"
import type { ShownBoard } from "@kheo/application"
import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import { board, ReportingBoard } from "@kheo/domain/reporting-board"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"

/** The board of a campaign that is still to be opened: nothing on it, and no deadline. */
export const unopenedBoard = Effect.fn("unopenedBoard")(function* (
  campaign: CampaignYear,
  asked: LocalDate | undefined,
) {
  const { position, root } = yield* (yield* EventStore).head()
  const asOf = asked ?? (yield* today)
  const { blocks, missing, reported, totals } = board(ReportingBoard.empty(), campaign, asOf)
  const shown: ShownBoard = {
    campaign,
    asOf,
    knownAt: null,
    deadline: null,
    position,
    root,
    blocks,
    totals,
    reported,
    missing,
  }
  return shown
})
