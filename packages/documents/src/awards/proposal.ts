import { paperDate } from "@kheo/vietnamese"
import { compose } from "../letter/compose.ts"
import { type Figure, counted, sentence, two } from "../letter/figure.ts"
import type { Enclosure, Letter, Paragraph } from "../letter/letter.ts"
import type { ListRow } from "../letter/list-table.ts"
import { groundsTold, headed, officeFields } from "../letter/office-paper.ts"
import { plainText } from "../letter/run.ts"
import { nameInLetters } from "../reminder/unit-names.ts"
import { type CalledForm, callingOrder } from "./calling-order.ts"
import { type AwardCandidate, type AwardsContent, isComplete, isWaiting, namedWithUnit } from "./content.ts"
import { defaultAwardsWording } from "./wording.ts"

/** Tờ trình đề nghị khen thưởng: who is proposed for what, with the summaries of achievements and what dossiers lack. Throws `UnknownField`. */
export const awardProposal = (content: AwardsContent): Letter => {
  const { authorities, candidates, grounds, rules, wording } = content
  const waiting = candidates.filter(isWaiting)
  const forms = callingOrder(waiting, content.forms)
  const fields = { ...officeFields(content), grounds: groundsTold(grounds) }
  const figures = figuresOf(waiting)
  const say = (name: "lead" | "complete" | "incomplete" | "closing" | "grounds"): Paragraph =>
    sentence(wording[name], defaultAwardsWording[name], { fields, figures })
  const lacking = waiting.filter((one) => !isComplete(one))
  const to = [...new Set(forms.flatMap(({ form }) => authorities[form] ?? []))]
  return {
    ...headed(content),
    kind: wording.kind,
    subject: compose(wording.subject, fields),
    address: rules.submitted,
    recipients: to.length > 0 ? to : [superiorOf(content) ?? "……………………"],
    paragraphs: [
      ...(grounds.length === 0 ? [] : [say("grounds")]),
      say("lead"),
      ...forms.map((form) => formTold(form, content, fields)),
      say("complete"),
      ...(lacking.length === 0 ? [] : [say("incomplete")]),
      say("closing"),
    ],
    receivers: wording.receivers.map((text) => plainText(compose(text, fields))),
    enclosures: [
      listOf(forms, content),
      summaries(forms, content),
      ...(lacking.length === 0 ? [] : [missing(lacking, content)]),
    ],
  }
}

/** Who is above the office, as it calls that body in its papers. */
const superiorOf = ({ names, sender: { superior } }: AwardsContent): string | undefined =>
  superior === undefined ? undefined : nameInLetters(superior, names, {})

const isCollective = ({ nominee }: AwardCandidate): boolean => nominee === "collective"

const figuresOf = (waiting: ReadonlyArray<AwardCandidate>): Readonly<Record<string, Figure>> => {
  const figure = (what: string, holds: (one: AwardCandidate) => boolean) =>
    counted(what, waiting.filter(holds).map(namedWithUnit))
  return {
    proposed: figure("Đề nghị khen thưởng", () => true),
    collectives: figure("Tập thể được đề nghị", isCollective),
    individuals: figure("Cá nhân được đề nghị", (one) => !isCollective(one)),
    complete: figure("Hồ sơ đầy đủ", isComplete),
    incomplete: figure("Hồ sơ chưa đầy đủ", (one) => !isComplete(one)),
  }
}

const formTold = (
  { collectives, form, individuals }: CalledForm,
  { wording }: AwardsContent,
  fields: Readonly<Record<string, string>>,
): Paragraph =>
  sentence(wording.form, defaultAwardsWording.form, {
    fields: { ...fields, form },
    figures: {
      count: counted(form, [...collectives, ...individuals].map(namedWithUnit)),
      collectives: counted(`${form}, tập thể`, collectives.map(namedWithUnit)),
      individuals: counted(`${form}, cá nhân`, individuals.map(namedWithUnit)),
    },
  })

/** Rows under a line for each form, numbered through. */
const underForms = (
  forms: ReadonlyArray<CalledForm>,
  cells: (one: AwardCandidate) => ReadonlyArray<string>,
): ReadonlyArray<ListRow> => {
  let number = 0
  return forms.flatMap(({ collectives, form, individuals }): ReadonlyArray<ListRow> => {
    const all = [...collectives, ...individuals]
    return [
      { section: `${form} (${two(all.length)})` },
      ...all.map((one): ListRow => ({ cells: [String((number += 1)), ...cells(one)] })),
    ]
  })
}

const enclosed = (content: AwardsContent, title: string): Omit<Enclosure, "table"> => {
  const { asOf, campaign, wording } = content
  const under = wording.under.replaceAll("{year}", String(campaign)).replaceAll("{asOf}", paperDate(asOf))
  return { label: "", title, under: `(${under})`, landscape: false }
}

const listOf = (forms: ReadonlyArray<CalledForm>, content: AwardsContent): Enclosure => ({
  ...enclosed(content, content.wording.listTitle),
  table: {
    columns: [
      { heading: "STT", share: 9, center: true },
      { heading: "Tập thể, cá nhân", share: 32 },
      { heading: "Cơ quan, đơn vị", share: 28 },
      { heading: "Mô hình, điển hình", share: 38 },
      { heading: "Thẩm định", share: 15, center: true },
    ],
    rows: underForms(forms, (one) => [
      one.nominee === "individual" ? (one.person ?? "") : one.unitName,
      one.nominee === "individual" ? one.unitName : "",
      one.title,
      opinion(one),
    ]),
  },
})

const opinion = ({ verdicts }: AwardCandidate): string =>
  verdicts.length === 0
    ? "chưa"
    : verdicts.includes("against")
      ? "có ý kiến không đồng ý"
      : verdicts.includes("needsMore")
        ? "cần bổ sung"
        : "đồng ý"

const summaries = (forms: ReadonlyArray<CalledForm>, content: AwardsContent): Enclosure => ({
  ...enclosed(content, content.wording.summariesTitle),
  table: {
    columns: [
      { heading: "STT", share: 9, center: true },
      { heading: "Tập thể, cá nhân", share: 30 },
      { heading: "Tóm tắt thành tích", share: 83 },
    ],
    rows: underForms(forms, (one) => [
      namedWithUnit(one),
      one.missingSummary || one.summary.trim() === "" ? "(chưa có)" : one.summary,
    ]),
  },
})

const missing = (lacking: ReadonlyArray<AwardCandidate>, content: AwardsContent): Enclosure => ({
  ...enclosed(content, content.wording.missingTitle),
  table: {
    columns: [
      { heading: "STT", share: 9, center: true },
      { heading: "Tập thể, cá nhân", share: 34 },
      { heading: "Mô hình, điển hình", share: 38 },
      { heading: "Còn thiếu", share: 41 },
    ],
    rows: lacking.map((one, index) => ({
      cells: [String(index + 1), namedWithUnit(one), one.title, lackingIn(one).join("; ")],
    })),
  },
})

const lackingIn = ({ holds, missingPapers, missingSummary }: AwardCandidate): ReadonlyArray<string> => [
  ...(missingSummary ? ["tóm tắt thành tích"] : []),
  ...missingPapers,
  ...holds.map((why) => `đang tạm dừng xét khen: ${why}`),
]
