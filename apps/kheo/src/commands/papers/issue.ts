import { newId } from "@kheo/application"
import { DocumentId } from "@kheo/domain/document"
import { tidy } from "@kheo/vietnamese"
import { Effect } from "effect"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { campaignAsked, dayAsked, fileAsked, need, papersAsked, textOption } from "./asked.ts"
import { write } from "./write.ts"

/** `kheo paper issue SUBJECT --type CV`: the next number of the type's register is taken. */
export const issue = (session: Session, words: ReadonlyArray<string>): Promise<number> => {
  const subject = tidy(words.join(" ")) || textOption(session, "subject") || need("issue", "TRÍCH-YẾU")
  const type = textOption(session, "type")?.toUpperCase() ?? need("issue", "--type")
  const said = { type, subject, ...fileAsked(session), ...campaignAsked(session) }
  const day = dayAsked(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const grounds = yield* papersAsked(session)
      return yield* write(session, DocumentId.make(newId()), {
        _tag: "IssueDocument",
        ...(yield* day),
        ...said,
        grounds,
      })
    }),
  )
}
