import { showCampaign, withPaperNames } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { campaignText } from "../../text/campaign-text.ts"
import { viewQuery } from "../view-query.ts"

/** `kheo campaign show`: what one campaign is about, and what was decided of it. */
export const show = (session: Session, campaign: number | undefined): Promise<number> => {
  const values = campaign === undefined ? session.values : { ...session.values, campaign: String(campaign) }
  const query = viewQuery({ ...session, values })
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showCampaign(yield* query)
      const told = yield* withPaperNames(campaignText(shown, session.language))
      print(session, shown, () => told)
      return exit.done
    }),
  )
}
