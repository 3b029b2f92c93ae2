import type { Register } from "../../register/index.ts"
import type { Ask, SingleAsk } from "../../state/index.ts"
import type { Answers, FieldSpec, FormContext } from "../form-spec.ts"
import type { Words } from "@kheo/application/language"
import { modelOf } from "./about-model.ts"
import { dayText, unitOf } from "./about-unit.ts"

/** Results come on a paper, and that paper is the unit's report, unless the clerk says that it is not. */
export const reportToo: FieldSpec = {
  name: "report",
  kind: "choice",
  label: { vi: "Ghi đã nhận báo cáo", en: "Report received too" },
  required: true,
  options: [
    { value: "yes", words: { vi: "Có, nếu sổ chưa ghi", en: "yes, if not recorded yet" } },
    { value: "no", words: { vi: "Không", en: "no" } },
  ],
}

type Day = Parameters<typeof dayText>[0]

/** The unit whose report is recorded with a model's outcome; undefined where it was received already or is not to be. */
const unitToReport = ({ model, report }: Answers, register: Register) => {
  const unit = unitOf(modelOf(model, register)?.unit, register)
  return report === "yes" && unit?.reportedOn === null ? unit : undefined
}

/** A model's outcome, and with it the report that brought it. */
export const withReport = (ask: SingleAsk, day: string, answers: Answers, register: Register): Ask => {
  const unit = unitToReport(answers, register)
  if (unit === undefined) return ask
  const { campaign } = register.board
  const command = {
    _tag: "ReceiveReport",
    occurredAt: day,
    basis: "receipt",
    receivedAssumed: false,
    reconciled: true,
  } as const
  return { use: "together", asks: [ask, { use: "participation", campaign, unit: unit.id, command }] }
}

/** The line about the report, where one is written. */
export const writesReport = (answers: Answers, day: Day, { register }: FormContext): ReadonlyArray<Words> => {
  const name = unitToReport(answers, register)?.name
  return name === undefined
    ? []
    : [
        {
          vi: `Nhận báo cáo – ${name}, ngày ${dayText(day)}`,
          en: `Report received – ${name}, on ${dayText(day)}`,
        },
      ]
}

/** Whether the unit counts as having reported once this is written. */
export const willHaveReported = (answers: Answers, register: Register): boolean => {
  const unit = unitOf(modelOf(answers["model"], register)?.unit, register)
  return unit !== undefined && (unit.reportedOn !== null || answers["report"] === "yes")
}
