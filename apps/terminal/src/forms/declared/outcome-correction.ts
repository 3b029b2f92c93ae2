import { ModelCommand, ModelId } from "@kheo/domain/model"
import { Result } from "effect"
import { checked } from "../checked.ts"
import type { FormContext, FormSpec } from "../form-spec.ts"
import { modelTitle } from "./about-model.ts"
import { dayText } from "./about-unit.ts"
import { reason } from "./reason.ts"
import { receivedOn } from "./report-fields.ts"
import { standsAs } from "./stands-as.ts"

const names = {
  submitted: { vi: "Có kết quả", en: "it has results" },
  notScalable: { vi: "Không nhân rộng", en: "it is not scalable" },
  nothing: { vi: "Bỏ: chưa có gì", en: "nothing came" },
} as const

/** Sửa kết quả: the other outcome, another day or other words in place of what stands, or nothing; both stay in the ledger. */
export const outcomeCorrection: FormSpec = {
  id: "outcome-correction",
  title: { vi: "Sửa hoặc bỏ kết quả đã ghi", en: "Correct or retract an outcome" },
  right: "mend",
  fields: [
    {
      name: "to",
      kind: "choice",
      label: { vi: "Đúng ra là", en: "What is right" },
      required: true,
      options: Object.entries(names).map(([value, words]) => ({ value, words })),
    },
    {
      name: "text",
      kind: "lines",
      label: { vi: "Lời trên giấy (trống: giữ)", en: "The paper's words (empty: keep)" },
      when: ({ to }, { outcome }) => to === outcome,
    },
    {
      name: "words",
      kind: "lines",
      label: { vi: "Lời trên giấy", en: "The paper's words" },
      required: true,
      example: { vi: "dân cư thưa, không còn hộ nào khác", en: "dân cư thưa, không còn hộ nào khác" },
      when: ({ to }, { outcome }) => to !== outcome && to !== "nothing",
    },
    { ...receivedOn, required: true, when: ({ to }) => to !== "nothing" },
    reason,
  ],
  prefill: ({ subject }) => ({ to: subject["outcome"], received: subject["seen"] }),
  build: ({ reason, received, text, to, words = text }, { subject }) => {
    const away = to === "nothing"
    const command = { _tag: "RetractModel", occurredAt: away ? subject["seen"] : received, basis: "receipt" }
    const places = { occurredAt: "received", reason: "reason" }
    const built = checked(ModelCommand.cases.RetractModel, { ...command, retracts: "it", reason }, places)
    return Result.map(built, (said) => ({
      use: "outcomeMending",
      model: ModelId.make(subject["model"] ?? ""),
      seen: subject["seen"] ?? "",
      reason: said.reason,
      ...(away
        ? {}
        : {
            to: {
              outcome: to === "notScalable" ? ("notScalable" as const) : ("submitted" as const),
              day: said.occurredAt,
              ...(typeof words === "string" ? { text: words } : {}),
            },
          }),
    }))
  },
  writes: ({ received, to }, { register, subject }) => {
    const title = modelTitle(subject["model"], register)
    const name = to === "submitted" || to === "notScalable" || to === "nothing" ? names[to] : names.submitted
    const [vi, en] = to === "nothing" ? ["", ""] : [`, ngày ${dayText(received)}`, `, on ${dayText(received)}`]
    return [
      {
        vi: `Sửa kết quả của ${title}: ${name.vi.toLowerCase()}${vi}`,
        en: `Outcome of ${title} corrected: ${name.en}${en}`,
      },
    ]
  },
  blames: { PaperFromTheFuture: "received", ProposalStands: "to", LaterFactsStand: "to" },
  correcting: ({ form, subject, values }, theirs) =>
    standsAs(theirs, "ModelSubmitted") || standsAs(theirs, "ModelReportedNotScalable")
      ? { form, subject: { ...subject, seen: theirs.occurredAt }, values }
      : undefined,
}

type Correcting = NonNullable<FormSpec["correcting"]>

/** The correction that a form of an outcome becomes when the register has one already. */
export const correctingTo =
  (to: "submitted" | "notScalable", text: string): Correcting =>
  ({ values }, theirs) => {
    const model = values["model"]?.picked
    const outcome = standsAs(theirs, "ModelSubmitted")
      ? "submitted"
      : standsAs(theirs, "ModelReportedNotScalable")
        ? "notScalable"
        : undefined
    if (model === undefined || outcome === undefined) return undefined
    const [words, received] = [values[text] ?? empty, values["received"] ?? empty]
    const mine = {
      to: { ...empty, picked: to },
      text: { text: words.text },
      words: { text: words.text },
      received,
      reason: empty,
    }
    return { form: "outcome-correction", subject: { model, outcome, seen: theirs.occurredAt }, values: mine }
  }

const empty = { text: { letters: [], cursor: 0 } }

/** What the correction of a model's outcome is about; undefined where it has none. */
export const outcomeSubject = (
  model: FormContext["register"]["models"][number] | undefined,
): FormContext["subject"] | undefined =>
  model === undefined || model.outcome === null || model.outcome === "withdrawn" || model.outcomeOn === null
    ? undefined
    : { model: model.id, outcome: model.outcome, seen: model.outcomeOn }
