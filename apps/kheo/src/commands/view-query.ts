import { newestCampaign, NotFound, type ViewQuery } from "@kheo/application"
import { Effect } from "effect"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"

/** Which campaign, day and state of knowledge the options ask about; without `--campaign`, the newest one of that day and knowledge. */
export const viewQuery = (session: Session) => {
  const named = yearNamed(session.values["campaign"])
  const asOf = dateOption(session, "as-of")
  const knownAt = session.values["known-at"]
  return Effect.gen(function* () {
    const campaign = named ?? (yield* newestCampaign({ asOf, knownAt }))
    if (campaign === undefined) return yield* new NotFound({ what: "campaign", name: String(new Date().getFullYear()) })
    return { campaign, asOf, knownAt } satisfies ViewQuery
  })
}
