import { showChecks } from "@kheo/application"
import { findingWords } from "@kheo/application/language"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { checkText } from "../text/check-text.ts"
import { viewQuery } from "./view-query.ts"

/** `kheo check`: findings are no failure, so it ends with 0 however many there are. */
export const run = (session: Session): Promise<number> => {
  const query = viewQuery(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showChecks(yield* query)
      const findings = shown.findings.map((finding) => ({
        ...finding,
        message: findingWords(finding, session.language),
      }))
      print(session, { ...shown, findings }, () => checkText(shown, session.language))
      return exit.done
    }),
  )
}
