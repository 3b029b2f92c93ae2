import { newId, paperToReceive } from "@kheo/application"
import { DocumentId } from "@kheo/domain/document"
import { tidy } from "@kheo/vietnamese"
import { Effect } from "effect"
import { dateOption, type Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { campaignAsked, fileAsked, need, numberAsked, textOption } from "./asked.ts"
import { write } from "./write.ts"

/** `kheo paper add SUBJECT`: of an own paper (`--outgoing`) the office is the issuer unless another is named. */
export const add = (session: Session, words: ReadonlyArray<string>): Promise<number> => {
  const outgoing = session.flags.has("outgoing")
  const subject = tidy(words.join(" ")) || textOption(session, "subject") || need("add", "TRÍCH-YẾU")
  const kind = textOption(session, "kind") ?? need("add", "--kind")
  const issuer = textOption(session, "issuer") ?? (outgoing ? undefined : need("add", "--issuer"))
  const [paperDate, receivedOn] = [dateOption(session, "date"), dateOption(session, "received")]
  const said = { kind, subject, outgoing, ...numberAsked(session), ...fileAsked(session), ...campaignAsked(session) }
  return withStore(
    session,
    { create: true },
    Effect.gen(function* () {
      const command = yield* paperToReceive({ ...said, issuer, paperDate, receivedOn })
      return yield* write(session, DocumentId.make(newId()), command ?? need("add", "--issuer"))
    }),
  )
}
