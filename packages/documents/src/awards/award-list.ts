import { paperDate } from "@kheo/vietnamese"
import { compose } from "../letter/compose.ts"
import { counted, sentence, two } from "../letter/figure.ts"
import type { Letter } from "../letter/letter.ts"
import type { ListRow, ListTable } from "../letter/list-table.ts"
import { headed, officeFields, type OfficePaper } from "../letter/office-paper.ts"
import { plainText } from "../letter/run.ts"
import { type CalledForm, callingOrder } from "./calling-order.ts"
import { type AwardCandidate, honoured, isWaiting, namedWithUnit } from "./content.ts"
import { type AwardListWording, defaultAwardListWording } from "./wording.ts"

/** Everything that the list of those who are honoured is made of. */
export interface AwardListContent extends OfficePaper {
  readonly candidates: ReadonlyArray<AwardCandidate>
  /** Names of the forms in their order. */
  readonly forms: ReadonlyArray<string>
  readonly wording: AwardListWording
}

/** Who is on it: those with an award; while there is none, those who wait for one. */
export const listed = (candidates: ReadonlyArray<AwardCandidate>): ReadonlyArray<AwardCandidate> => {
  const awarded = candidates.filter(({ state }) => state === "awarded")
  return awarded.length > 0 ? awarded : candidates.filter(isWaiting)
}

/** Danh sách khen thưởng kèm theo quyết định, in the order in which names are called. Throws `UnknownField`. */
export const awardList = (content: AwardListContent): Letter => {
  const { candidates, forms, wording } = content
  const all = listed(candidates)
  const decisions = decisionsOf(all)
  const fields = { ...officeFields(content), decisions: decisions.join("; ") }
  const figures = {
    all: counted("Danh sách khen thưởng", all.map(namedWithUnit)),
    collectives: counted("Tập thể được khen", all.filter(({ nominee }) => nominee === "collective").map(namedWithUnit)),
    individuals: counted("Cá nhân được khen", all.filter(({ nominee }) => nominee === "individual").map(namedWithUnit)),
  }
  const under = decisions.length > 0 ? wording.decision : wording.undecided
  return {
    ...headed({ ...content, symbol: "" }),
    draft: decisions.length > 0 ? undefined : "DỰ KIẾN – chưa có quyết định khen thưởng",
    kind: wording.kind,
    subject: compose(wording.subject, fields),
    recipients: [],
    paragraphs: [
      { runs: compose(under, fields), claims: [], center: true },
      { ...sentence(wording.lead, defaultAwardListWording.lead, { fields, figures }), table: called(all, forms) },
    ],
    receivers: wording.receivers.map((text) => plainText(compose(text, fields))),
    enclosures: [],
  }
}

const decisionsOf = (all: ReadonlyArray<AwardCandidate>): ReadonlyArray<string> => [
  ...new Set(
    all.flatMap(({ authority, decidedOn, decision, state }) => {
      if (state !== "awarded" || decision === null || decidedOn === null) return []
      const by = authority === null ? "" : ` của ${authority}`
      return [`Quyết định số ${decision}, ngày ${paperDate(decidedOn)}${by}`]
    }),
  ),
]

/** Those who are called up, form by form, numbered through. */
export const called = (all: ReadonlyArray<AwardCandidate>, forms: ReadonlyArray<string>): ListTable => {
  let number = 0
  const amounts = all.some(({ amount }) => amount !== null)
  const rows = (holders: ReadonlyArray<AwardCandidate>): ReadonlyArray<ListRow> =>
    holders.map((one) => ({
      cells: [
        String((number += 1)),
        honoured(one),
        one.nominee === "individual" ? one.unitName : "",
        one.title,
        ...(amounts ? [one.amount === null ? "" : amountText(one.amount)] : []),
      ],
    }))
  const section = (words: string, holders: ReadonlyArray<AwardCandidate>): ReadonlyArray<ListRow> =>
    holders.length === 0 ? [] : [{ section: `${words} (${two(holders.length)})` }, ...rows(holders)]
  return {
    columns: [
      { heading: "STT", share: 10, center: true },
      { heading: "Tập thể, cá nhân", share: 32 },
      { heading: "Cơ quan, đơn vị", share: 30 },
      { heading: "Mô hình, điển hình", share: 40 },
      ...(amounts ? [{ heading: "Tiền thưởng (đồng)", share: 16, center: true }] : []),
    ],
    rows: callingOrder(all, forms).flatMap(({ collectives, form, individuals }: CalledForm) => [
      ...section(`${form} – tập thể`, collectives),
      ...section(`${form} – cá nhân`, individuals),
    ]),
  }
}

const amountText = (amount: number): string => amount.toLocaleString("vi-VN")
