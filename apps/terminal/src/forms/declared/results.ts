import { parseCounts } from "@kheo/vietnamese"
import { Result } from "effect"
import { said } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"
import { askModel, blamesModel, modelField, modelOf, modelTitle } from "./about-model.ts"
import { dayText } from "./about-unit.ts"
import { correctingTo } from "./outcome-correction.ts"
import { receivedOn } from "./report-fields.ts"
import { reportToo, withReport, writesReport } from "./report-too.ts"

const lines = (name: string, vi: string, en: string): FieldSpec => ({ name, kind: "lines", label: { vi, en } })

/** Ghi kết quả: what the unit's annex tells of one model. */
export const results: FormSpec = {
  id: "results",
  title: { vi: "Ghi kết quả mô hình", en: "Record a model's results" },
  right: "report",
  fields: [
    modelField,
    {
      ...lines("results", "Kết quả", "Results"),
      required: true,
      example: { vi: "120 hộ tham gia", en: "120 hộ tham gia" },
    },
    lines("effectiveness", "Hiệu quả", "Effectiveness"),
    {
      ...lines("replication", "Nhân rộng", "Replication"),
      example: { vi: "nhân rộng ở 03/05 ấp", en: "nhân rộng ở 03/05 ấp" },
    },
    lines("plan", "Hướng tới", "Plan"),
    { ...receivedOn, required: true },
    reportToo,
  ],
  prefill: ({ subject }) => ({ model: subject["model"], report: "yes" }),
  build: (answers, { register }) => {
    const { effectiveness, model, plan, received, replication, results } = answers
    const counts = parseCounts(typeof replication === "string" ? replication : "")
    const command = {
      _tag: "SubmitResults",
      occurredAt: received,
      basis: "receipt",
      ...said({ effectiveness, plan, replication, results }),
      replicationCounts: counts.map(({ raw: _, ...count }) => count),
    }
    return Result.map(askModel(model, command, { occurredAt: "received" }), (ask) =>
      withReport(ask, String(received), answers, register),
    )
  },
  writes: (answers, context) => {
    const [title, on] = [modelTitle(answers["model"], context.register), dayText(answers["received"])]
    return [
      { vi: `Kết quả của ${title}, nhận ngày ${on}`, en: `Results of ${title}, received on ${on}` },
      ...writesReport(answers, answers["received"], context),
    ]
  },
  warns: ({ model }, { register }) => outcomeKnown(modelOf(model, register)),
  blames: { ...blamesModel, PaperFromTheFuture: "received" },
  correcting: correctingTo("submitted", "results"),
}

/** Says that the register has an outcome already: another one is a correction. */
export const outcomeKnown = (model: ReturnType<typeof modelOf>): ReturnType<NonNullable<FormSpec["warns"]>> => {
  const { outcome = null, outcomeOn } = model ?? {}
  if (outcome === null || outcome === "withdrawn") return []
  const on = dayText(outcomeOn ?? undefined)
  const [vi, en] =
    outcome === "submitted" ? ["đã có kết quả", "has its results"] : ["không nhân rộng", "is not scalable"]
  const words = { vi: `Sổ đã ghi mô hình này ${vi}, ngày ${on}.`, en: `By the register this model ${en}, on ${on}.` }
  return [{ field: "model", words }]
}
