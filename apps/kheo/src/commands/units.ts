import { showUnits } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { unitsText } from "../text/units-text.ts"
import { viewQuery } from "./view-query.ts"

/** `kheo units`. */
export const run = (session: Session): Promise<number> => {
  const query = viewQuery(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showUnits(yield* query)
      const units = session.flags.has("missing")
        ? shown.units.filter(({ reportedOn }) => reportedOn === null)
        : shown.units
      print(session, { ...shown, units }, () => unitsText({ ...shown, units }, session.language))
      return exit.done
    }),
  )
}
