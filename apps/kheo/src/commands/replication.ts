import { showReplication } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { replicationText } from "../text/replication-text.ts"

/** `kheo replication`. */
export const run = (session: Session): Promise<number> => {
  const campaign = yearNamed(session.values["campaign"])
  const asOf = dateOption(session, "as-of")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showReplication({ campaign, asOf, knownAt: session.values["known-at"] })
      print(session, shown, () => replicationText(shown, session.language))
      return exit.done
    }),
  )
}
