import { newId, showSettings, today } from "@kheo/application"
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
  const [date, received] = [dateOption(session, "date"), dateOption(session, "received")]
  const said = { kind, subject, outgoing, ...numberAsked(session), ...fileAsked(session), ...campaignAsked(session) }
  return withStore(
    session,
    { create: true },
    Effect.gen(function* () {
      const { settings } = yield* showSettings({ asOf: date })
      const day = yield* arrival(outgoing ? undefined : received, date, outgoing)
      return yield* write(session, DocumentId.make(newId()), {
        _tag: "ReceiveDocument",
        ...day,
        ...said,
        issuer: issuer ?? settings.office?.name ?? need("add", "--issuer"),
        ...(date === undefined ? {} : { paperDate: date }),
      })
    }),
  )
}

/** When the paper arrived: as told, else the day on it, which is then only assumed; an own paper never arrives. */
const arrival = Effect.fnUntraced(function* (received: string | undefined, date: string | undefined, own: boolean) {
  if (received !== undefined) return { occurredAt: received, basis: "receipt" as const }
  if (date === undefined) return { occurredAt: yield* today, basis: "receipt" as const }
  return { occurredAt: date, basis: own ? ("paper" as const) : ("assumed" as const) }
})
