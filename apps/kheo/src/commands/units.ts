import { showUnits } from "@kheo/application"
import { Effect } from "effect"
import type { Session } from "../cli/session.ts"
import { unitsText } from "../text/units-text.ts"
import { showView } from "./show-view.ts"

/** `kheo units`. */
export const run = (session: Session): Promise<number> => {
  const asked = ({ reportedOn }: { readonly reportedOn: string | null }) =>
    reportedOn === null || !session.flags.has("missing")
  return showView(
    session,
    (query) => Effect.map(showUnits(query), (shown) => ({ ...shown, units: shown.units.filter(asked) })),
    unitsText,
  )
}
