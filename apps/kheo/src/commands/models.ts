import { showModels } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { modelsText } from "../text/models-text.ts"
import { viewQuery } from "./view-query.ts"

/** `kheo models`. */
export const run = (session: Session): Promise<number> => {
  const query = viewQuery(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const text = session.rest.length === 0 ? undefined : session.rest.join(" ")
      const shown = yield* showModels({ ...(yield* query), text })
      print(session, shown, () => modelsText(shown, session.language))
      return exit.done
    }),
  )
}
