import type { Register, ViewQuery } from "@kheo/application"
import type { Problem, Language } from "@kheo/application/language"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { viewQuery } from "./view-query.ts"

/** A command that only asks about a campaign as of a day: the answer as one JSON object, or as text. */
export const showView = <A extends object>(
  session: Session,
  ask: (query: ViewQuery) => Effect.Effect<A, Problem, Register>,
  text: (answer: A, language: Language) => string,
): Promise<number> => {
  const query = viewQuery(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const answer = yield* ask(yield* query)
      print(session, answer, () => text(answer, session.language))
      return exit.done
    }),
  )
}
