import { toStored } from "@kheo/application"
import { EventId, type LocalDate } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import { campaignTag, type MovementEvent, rosterTag, streamName, type StreamRef, unitTag } from "@kheo/domain/movement"
import { UnitId } from "@kheo/domain/unit"
import type { Write } from "@kheo/event-store"

export const unitsOfOffice = 60
export const modelsOfYear = 350

const unitId = (number: number) => UnitId.make(`unit-${number % unitsOfOffice}`)
const day = (month: number, number: number): LocalDate =>
  `2022-${String(month).padStart(2, "0")}-${String((number % 28) + 1).padStart(2, "0")}`
const paper = (occurredAt: LocalDate) => ({ occurredAt, basis: "paper" as const })

const write = (about: StreamRef, tags: ReadonlyArray<string>, ...events: ReadonlyArray<MovementEvent>): Write => ({
  stream: streamName(about),
  events: events.map((event) => toStored(event, EventId.make(crypto.randomUUID()), tags)),
})

/** The roster of an office. */
export const roster = (): ReadonlyArray<Write> =>
  Array.from({ length: unitsOfOffice }, (_, number) =>
    write({ category: "unit", unit: unitId(number) }, [unitTag(unitId(number)), rosterTag], {
      _tag: "UnitAdded",
      ...paper("2022-01-01"),
      name: `Đơn vị ${number}`,
      code: `U${number}`,
      block: `Khối ${number % 6}`,
    }),
  )

/** One year of one office, 350 models and a thousand events of them; every such year is a campaign of its own. */
export const officeYear = (campaign: number): ReadonlyArray<Write> => [
  write({ category: "campaign", campaign }, [campaignTag(campaign)], {
    _tag: "CampaignOpened",
    ...paper("2022-01-01"),
    title: `Dân vận khéo ${campaign}`,
    deadline: "2022-10-21",
    expected: [unitId(0), ...Array.from({ length: unitsOfOffice - 1 }, (_, index) => unitId(index + 1))],
  }),
  ...Array.from({ length: modelsOfYear }, (_, number) => modelYear(campaign, number)),
  ...Array.from({ length: unitsOfOffice }, (_, number) => {
    const unit = unitId(number)
    return write(
      { category: "participation", campaign, unit },
      [campaignTag(campaign), unitTag(unit)],
      { _tag: "ParticipationConferenceHeld", ...paper(day(10, number)) },
      {
        _tag: "ParticipationReportReceived",
        ...paper(day(10, number + 3)),
        receivedAssumed: false,
        reconciled: true,
      },
    )
  }),
]

const modelYear = (campaign: number, number: number): Write => {
  const unit = unitId(number)
  const model = ModelId.make(crypto.randomUUID())
  const account = {
    replication: "03 tổ nhân dân tự quản, 665 hộ",
    replicationCounts: [{ value: 665, unit: "hộ" }],
    results: "Qua thực hiện đã vận động lắp 36 camera trên 07 tuyến đường, giảm 04 vụ trộm so cùng kỳ.",
  }
  const written = write(
    { category: "model", model },
    [campaignTag(campaign), unitTag(unit)],
    {
      _tag: "ModelRegistered",
      ...paper(day(2, number)),
      campaign,
      unit,
      number: number + 1,
      title: `Camera an ninh phòng chống tội phạm ${number}`,
      holder: "collective",
      field: "quốc phòng - an ninh",
      periodAndPlace: "Từ tháng 01/2022 đến tháng 04/2022, tại ấp 2",
    },
    { _tag: "ModelSubmitted", ...paper(day(10, number)), ...account },
    ...proposals(number),
  )
  const submission = written.events[1]?.id
  if (number % 5 !== 0 || submission === undefined) return written
  const corrected = write({ category: "model", model }, [campaignTag(campaign), unitTag(unit)], {
    _tag: "ModelCorrected",
    ...paper(day(10, number + 1)),
    corrects: EventId.make(submission),
    reason: "gõ nhầm",
    replacement: { _tag: "ModelSubmitted", ...paper(day(10, number + 1)), ...account },
  })
  return { ...written, events: [...written.events, ...corrected.events] }
}

const proposals = (number: number): ReadonlyArray<MovementEvent> =>
  number % 3 === 0
    ? [{ _tag: "ModelProposedForAward", ...paper(day(11, number)), form: "Giấy khen", summary: "thành tích nổi bật" }]
    : []
