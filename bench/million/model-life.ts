import { EventId } from "@kheo/domain/history"
import { campaignTag, type MovementEvent, unitTag } from "@kheo/domain/movement"
import type { Write } from "@kheo/event-store"
import { awardWay } from "./award-way.ts"
import { firstYear } from "./first-year.ts"
import { day, modelId, paper, unitId, written } from "./written.ts"

/** The whole life of the n-th model of a year, some three and a half events; what happened to it follows from `number`. */
export const modelLife = (campaign: number, number: number): Write => {
  const append = (events: ReadonlyArray<MovementEvent>): Write =>
    written(
      { category: "model", model: modelId(campaign, number) },
      [campaignTag(campaign), unitTag(unitId(number))],
      events,
    )
  const { events, stream } = append([registered(campaign, number), ...later(number), ...awardWay(number)])
  return { stream, events: [...events, ...append(mends(number, events)).events] }
}

/** A tenth of the outcomes were mistyped, and a few surveys were of another model. */
const mends = (number: number, events: Write["events"]): ReadonlyArray<MovementEvent> => {
  const said = { ...paper(day(10, number + 1)), reason: "gõ nhầm" }
  const idOf = (wanted: string) => EventId.make(events.find(({ type }) => type === wanted)?.id ?? "")
  if (number % 10 === 0 && idOf("kheo.model.submitted.v1") !== "")
    return [
      {
        _tag: "ModelCorrected",
        ...said,
        corrects: idOf("kheo.model.submitted.v1"),
        replacement: submitted(number + 1),
      },
    ]
  return number % 60 === 1 ? [{ _tag: "ModelRetracted", ...said, retracts: idOf("kheo.model.surveyed.v1") }] : []
}

const registered = (campaign: number, number: number): MovementEvent => ({
  _tag: "ModelRegistered",
  ...paper(day(2, number)),
  campaign,
  unit: unitId(number),
  number: number + 1,
  title: `Camera an ninh phòng chống tội phạm ${number}`,
  ...(number % 5 === 1
    ? { holder: "individual", personal: { holder: `Nguyễn Văn ${number}` } }
    : { holder: "collective" }),
  ...(number % 10 === 3 && campaign > firstYear ? { continues: modelId(campaign - 1, number) } : {}),
  field: "quốc phòng - an ninh",
  level: number % 4 === 0 ? "huyện" : "cơ sở",
  periodAndPlace: "Từ tháng 01/2022 đến tháng 04/2022, tại ấp 2",
})

const account = {
  replication: "03 tổ nhân dân tự quản, 665 hộ",
  replicationCounts: [{ value: 665, unit: "hộ" }],
  results: "Qua thực hiện đã vận động lắp 36 camera trên 07 tuyến đường, giảm 04 vụ trộm so cùng kỳ.",
}

const submitted = (number: number) => ({ _tag: "ModelSubmitted" as const, ...paper(day(10, number)), ...account })

const later = (number: number): ReadonlyArray<MovementEvent> => {
  const events: Array<MovementEvent> = []
  if (number % 12 === 0)
    events.push({
      _tag: "ModelAmended",
      ...paper(day(5, number)),
      ...(number % 24 === 0
        ? { field: "title", to: `Camera an ninh ${number}` }
        : { field: "field", to: "kinh tế - xã hội" }),
      reason: "công văn điều chỉnh",
    })
  if (number % 6 === 1)
    events.push({ _tag: "ModelSurveyed", ...paper(day(7, number)), by: "Tổ khảo sát", finding: "hoạt động tốt" })
  if (number % 14 === 5)
    events.push({ _tag: "ModelReportedNotScalable", ...paper(day(10, number)), ...account, words: "không nhân rộng" })
  else if (number % 40 === 7) events.push({ _tag: "ModelWithdrawn", ...paper(day(8, number)), reason: "trùng" })
  else events.push(submitted(number))
  if (number % 10 === 2)
    events.push({
      _tag: "ModelReplicated",
      ...paper(day(11, number)),
      by: number % 20 === 2 ? { unit: unitId(number + 1) } : { outside: `Xã bạn ${number}` },
      places: 3,
      people: 665,
    })
  if (number % 12 === 4)
    events.push({ _tag: "ModelRecognised", ...paper(day(11, number)), level: "huyện", certificate: `GCN-${number}` })
  if (number % 25 === 6) events.push({ _tag: "ModelDesignated", ...paper(day(12, number)), level: "huyện" })
  return events
}
