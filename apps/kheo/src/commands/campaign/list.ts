import { showCampaigns } from "@kheo/application"
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
    Effect.map(showCampaigns, (told) => {
      print(session, told, () => told.campaigns.map((one) => campaignLine(one, session.language)).join("\n"))
      return exit.done
    }),
  )
