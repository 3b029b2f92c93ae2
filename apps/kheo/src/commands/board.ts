import { showBoard, showBoardBy } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { boardText } from "../text/board-text.ts"
import { groupedBoardText } from "../text/grouped-board-text.ts"
import { divisionOption } from "./division-option.ts"
import { viewQuery } from "./view-query.ts"

/** `kheo board`: by block, or by another division with `--by`. */
export const run = (session: Session): Promise<number> => {
  const query = viewQuery(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const division = yield* divisionOption(session)
      if (division === undefined) {
        const board = yield* showBoard(yield* query)
        print(session, board, () => boardText(board, session.language))
      } else {
        const shown = yield* showBoardBy({ ...(yield* query), division })
        print(session, shown, () => groupedBoardText(shown, session.language))
      }
      return exit.done
    }),
  )
}
