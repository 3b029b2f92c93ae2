import { findPaper, listPapers, showPaper } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { dateOption, type Session, yearNamed } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { paperText, papersText } from "../../text/papers-text.ts"
import { need } from "./asked.ts"

const queryOf = (session: Session) => ({ asOf: dateOption(session, "as-of"), knownAt: session.values["known-at"] })

/** `kheo paper list [--campaign YEAR]`. */
export const list = (session: Session): Promise<number> => {
  const query = queryOf(session)
  const campaign = yearNamed(session.values["campaign"])
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* listPapers(query)
      const papers = shown.papers.filter((paper) => campaign === undefined || paper.campaign === campaign)
      print(session, { ...shown, papers }, () => papersText(papers, session.language))
      return exit.done
    }),
  )
}

/** `kheo paper show PAPER`. */
export const show = (session: Session, [paper]: ReadonlyArray<string>): Promise<number> => {
  const named = paper ?? need("show", "VĂN-BẢN")
  const query = queryOf(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showPaper(yield* findPaper(named), query)
      print(session, shown, () => paperText(shown.paper, session.language))
      return exit.done
    }),
  )
}
