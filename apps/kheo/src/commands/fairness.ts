import { showFairness } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { fairnessText } from "../text/fairness-text.ts"

/** `kheo fairness`. */
export const run = (session: Session): Promise<number> => {
  const [from, to] = [yearNamed(session.values["from"], "from"), yearNamed(session.values["to"], "to")]
  if (from !== undefined && to !== undefined && from > to)
    throw new Usage({
      vi: `--from ${from} sau --to ${to}. Hãy ghi năm đầu trước, năm cuối sau.`,
      en: `--from ${from} is after --to ${to}. Write the first year first, the last one last.`,
    })
  const asOf = dateOption(session, "as-of")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showFairness({ from, to, asOf, knownAt: session.values["known-at"] })
      print(session, shown, () => fairnessText(shown, session.language))
      return exit.done
    }),
  )
}
