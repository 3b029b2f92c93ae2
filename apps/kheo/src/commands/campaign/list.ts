import { listCampaigns, showBoard } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { campaignLine } from "../../text/campaign-text.ts"

/** `kheo campaign list`. */
export const list = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const campaigns = yield* listCampaigns
      const boards = yield* Effect.forEach(campaigns, (campaign) => showBoard({ campaign, asOf: "2999-12-31" }))
      const told = boards.map(({ campaign, deadline, totals }) => ({
        campaign,
        deadline,
        units: totals.units,
        models: totals.models,
      }))
      print(session, { campaigns: told }, () => told.map((one) => campaignLine(one, session.language)).join("\n"))
      return exit.done
    }),
  )
