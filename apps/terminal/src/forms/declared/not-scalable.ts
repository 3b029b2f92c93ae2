import { Result } from "effect"
import type { Answers, FieldSpec, FormSpec } from "../form-spec.ts"
import { askModel, blamesModel, modelField, modelOf, modelTitle } from "./about-model.ts"
import { dayText } from "./about-unit.ts"
import { correctingTo } from "./outcome-correction.ts"
import { receivedOn } from "./report-fields.ts"
import { reportToo, willHaveReported, withReport, writesReport } from "./report-too.ts"
import { outcomeKnown } from "./results.ts"

/** Reasons that papers give again and again; the register keeps the Vietnamese words. */
const usual: ReadonlyArray<NonNullable<FieldSpec["options"]>[number]> = [
  { value: "place", words: { vi: "Chỉ hợp với nơi làm", en: "fits its own place only" } },
  { value: "means", words: { vi: "Thiếu kinh phí, con người", en: "lacks money or people" } },
  { value: "done", words: { vi: "Việc đã xong", en: "the work is done" } },
  { value: "other", words: { vi: "Lý do khác", en: "another reason" } },
]

/** What the unit says itself: needed where no usual reason is chosen. */
const words = {
  kind: "lines",
  label: { vi: "Lời của đơn vị", en: "The unit's words" },
  example: { vi: "dân cư thưa, không còn hộ nào khác", en: "dân cư thưa, không còn hộ nào khác" },
} as const

/** Khai không nhân rộng: an honest close, by which the unit has reported. */
export const notScalable: FormSpec = {
  id: "not-scalable",
  title: { vi: "Khai không nhân rộng", en: "Declare a model not scalable" },
  right: "report",
  fields: [
    modelField,
    { name: "reason", kind: "choice", label: { vi: "Lý do", en: "Reason" }, required: true, options: usual },
    { ...words, name: "words", required: true, when: ({ reason }) => reason === "other" },
    { ...words, name: "more", when: ({ reason }) => reason !== "other" },
    { ...receivedOn, required: true },
    reportToo,
  ],
  prefill: ({ subject }) => ({ model: subject["model"], report: "yes" }),
  build: (answers, { register }) => {
    const { model, received } = answers
    const command = {
      _tag: "ReportNotScalable",
      occurredAt: received,
      basis: "receipt",
      words: wordsOf(answers),
      replicationCounts: [],
    }
    return Result.map(askModel(model, command, { occurredAt: "received", words: "reason" }), (ask) =>
      withReport(ask, String(received), answers, register),
    )
  },
  writes: (answers, context) => {
    const [title, on] = [modelTitle(answers["model"], context.register), dayText(answers["received"])]
    return [
      { vi: `Không nhân rộng ${title}, ngày ${on}`, en: `${title} is not scalable, on ${on}` },
      ...writesReport(answers, answers["received"], context),
    ]
  },
  note: (answers, { register }) => (willHaveReported(answers, register) ? counted : undefined),
  warns: ({ model }, { register }) => outcomeKnown(modelOf(model, register)),
  blames: { ...blamesModel, PaperFromTheFuture: "received" },
  correcting: (mine, theirs) =>
    correctingTo("notScalable", mine.values["reason"]?.picked === "other" ? "words" : "more")(mine, theirs),
}

const counted = {
  vi: "Đơn vị được tính là ĐÃ BÁO CÁO và không bị nhắc nữa.",
  en: "The unit counts as HAVING REPORTED and is not reminded any more.",
}

const wordsOf = ({ more, reason, words }: Answers): string | number | undefined => {
  if (reason === "other") return words
  const said = usual.find(({ value }) => value === reason)?.words.vi
  return said === undefined || more === undefined ? said : `${said}: ${more}`
}
