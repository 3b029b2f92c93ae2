import { citingPapers, handleCampaign, markOf, resolveActor, showBoard } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import { type Session, yearNamed } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { checkpointTold, warnUnsigned } from "../../text/checkpoint-told.ts"
import { doneText } from "../../text/campaign-text.ts"
import { commandFor } from "./command-for.ts"
import { dayOf } from "./day.ts"
import { list } from "./list.ts"
import { show } from "./show.ts"

/** `kheo campaign open|extend|expect|transfer|plan|held|policy|close|reopen|undo|show|list`. */
export const run = (session: Session): Promise<number> => {
  const [verb, year, ...others] = session.rest
  if (verb === "list") return list(session)
  const campaign = yearNamed(year ?? session.values["campaign"])
  if (verb === "show") return show(session, campaign)
  if (verb === undefined || campaign === undefined)
    throw new Usage({
      vi: "Cách dùng: kheo campaign open|extend|expect|transfer|plan|held|policy|close|reopen|undo|show NĂM, hoặc kheo campaign list.",
      en: "Usage: kheo campaign open|extend|expect|transfer|plan|held|policy|close|reopen|undo|show YEAR, or kheo campaign list.",
    })
  const command = commandFor(session, verb, others.join(" "))
  const day = dayOf(session)
  return withStore(
    session,
    { create: verb === "open" },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const asked = yield* citingPapers(yield* command(campaign, yield* day))
      const { checkpoint, first, last } = yield* handleCampaign(markOf(actor), campaign, asked)
      const events = Math.max(0, last - first + 1)
      const { deadline } = yield* showBoard({ campaign, asOf: "2999-12-31" })
      const told = { campaign, deadline, events, ...checkpointTold(checkpoint, session.language) }
      print(session, told, () => doneText(told, session.language))
      warnUnsigned(session, checkpoint)
      return exit.done
    }),
  )
}
