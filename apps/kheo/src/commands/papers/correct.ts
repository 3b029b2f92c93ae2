import { findPaper, showPaper, today } from "@kheo/application"
import type { DocumentFact } from "@kheo/domain/document"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { campaignAsked, fileAsked, need, numberAsked, textOption } from "./asked.ts"
import { write } from "./write.ts"

/** `kheo paper correct PAPER --reason TEXT`: what the options name is put right, the rest of the entry stays. */
export const correct = (session: Session, [paper]: ReadonlyArray<string>): Promise<number> => {
  const named = paper ?? need("correct", "VĂN-BẢN")
  const reason = textOption(session, "reason") ?? need("correct", "--reason")
  const right = changes(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const id = yield* findPaper(named)
      const { paper } = yield* showPaper(id, { asOf: "9999-12-31" })
      const entry = paper.facts.find(({ event }) => event === paper.event)?.fact ?? need("correct", "VĂN-BẢN")
      return yield* write(session, id, {
        _tag: "CorrectDocument",
        occurredAt: yield* today,
        basis: "receipt",
        corrects: paper.event,
        reason,
        replacement: right(entry),
      })
    }),
  )
}

const changes = (session: Session): ((entry: DocumentFact) => DocumentFact) => {
  const [date, received] = [dateOption(session, "date"), dateOption(session, "received")]
  const kind = textOption(session, "kind")
  const issuer = textOption(session, "issuer")
  const subject = textOption(session, "subject")
  const both = {
    ...fileAsked(session),
    ...campaignAsked(session),
    ...(subject === undefined ? {} : { subject }),
  }
  const ofReceived = {
    ...numberAsked(session),
    ...(kind === undefined ? {} : { kind }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { paperDate: date }),
  }
  return (entry) => {
    if (entry._tag === "DocumentIssued" && ["number", "symbol", "kind", "issuer"].some((name) => name in ofReceived))
      throw issuedAsItIs()
    if (entry._tag === "DocumentIssued")
      return { ...entry, ...both, ...(date === undefined ? {} : { occurredAt: date, basis: "paper" as const }) }
    if (entry._tag !== "DocumentReceived") return entry
    return { ...entry, ...both, ...ofReceived, ...dayOf(entry, date, received) }
  }
}

const issuedAsItIs = () =>
  new Usage({
    vi: "Số, ký hiệu, loại của văn bản đã cấp số không sửa được; chỉ sửa được trích yếu, ngày, tệp, đợt. Muốn thay, cấp văn bản mới rồi dùng kheo paper supersede.",
    en: "Number, symbol and kind of an issued paper can't be corrected; only its subject, date, file and campaign. To replace it, issue another and use kheo paper supersede.",
  })

/** The day of arrival follows the option; an own paper's day, and one that was only assumed, is the day on the paper. */
const dayOf = (
  { basis, outgoing }: Extract<DocumentFact, { readonly _tag: "DocumentReceived" }>,
  date: string | undefined,
  received: string | undefined,
) => {
  if (received !== undefined && !outgoing) return { occurredAt: received, basis: "receipt" as const }
  if (date === undefined || (!outgoing && basis !== "assumed")) return {}
  return { occurredAt: date, basis: outgoing ? ("paper" as const) : basis }
}
