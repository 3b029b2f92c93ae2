import { showBoard } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { boardText } from "../text/board-text.ts"
import { viewQuery } from "./view-query.ts"

/** `kheo board`. */
export const run = (session: Session): Promise<number> => {
  const query = viewQuery(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const board = yield* showBoard(yield* query)
      print(session, board, () => boardText(board, session.language))
      return exit.done
    }),
  )
}
