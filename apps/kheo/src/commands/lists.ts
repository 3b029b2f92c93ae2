import { showLists } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { listsText } from "../text/lists-text.ts"
import { viewQuery } from "./view-query.ts"

/** `kheo lists`. */
export const run = (session: Session): Promise<number> => {
  const query = viewQuery(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showLists(yield* query)
      print(session, shown, () => listsText(shown, session.language))
      return exit.done
    }),
  )
}
