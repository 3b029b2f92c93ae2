import { toStored } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { campaignTag, type MovementEvent, streamName, unitTag } from "@kheo/domain/movement"
import { ModelId } from "@kheo/domain/model"
import { UnitId } from "@kheo/domain/unit"
import { EventStore, type Write } from "@kheo/event-store"
import { Effect } from "effect"

const campaign = 2022
const units = 1_000
const paper = { basis: "paper" as const }
const unitId = (number: number) => UnitId.make(`unit-${number % units}`)

/** Fills a ledger with a year of about so many events: units, one campaign, and models with their outcomes. */
export const syntheticYear = Effect.fn("syntheticYear")(function* (events: number) {
  const store = yield* EventStore
  const writes: Array<Write> = []
  const write = (stream: string, tags: ReadonlyArray<string>, ...facts: ReadonlyArray<MovementEvent>) => {
    writes.push({ stream, events: facts.map((fact) => toStored(fact, EventId.make(crypto.randomUUID()), tags)) })
  }
  for (let number = 0; number < units; number += 1)
    write(streamName({ category: "unit", unit: unitId(number) }), [], {
      _tag: "UnitAdded",
      ...paper,
      occurredAt: "2022-01-01",
      name: `Đơn vị ${number}`,
      block: `Khối ${number % 6}`,
    })
  write(streamName({ category: "campaign", campaign }), [campaignTag(campaign)], {
    _tag: "CampaignOpened",
    ...paper,
    occurredAt: "2022-01-01",
    title: "Đợt tổng hợp",
    deadline: "2022-10-21",
    expected: [unitId(0), ...Array.from({ length: units - 1 }, (_, index) => unitId(index + 1))],
  })
  for (let number = 0; number < (events - units) / 2; number += 1) {
    const unit = unitId(number)
    write(
      streamName({ category: "model", model: ModelId.make(`model-${number}`) }),
      [campaignTag(campaign), unitTag(unit)],
      {
        _tag: "ModelRegistered",
        ...paper,
        occurredAt: "2022-02-28",
        campaign,
        unit,
        number: number + 1,
        title: `Camera an ninh phòng chống tội phạm ${number}`,
        holder: "collective",
        field: "quốc phòng - an ninh",
        periodAndPlace: "Từ tháng 01/2022 đến tháng 04/2022, tại ấp 2",
      },
      {
        _tag: "ModelSubmitted",
        ...paper,
        occurredAt: `2022-10-${String((number % 20) + 1).padStart(2, "0")}`,
        results: "Qua thực hiện đã vận động lắp 36 camera trên 07 tuyến đường, giảm 04 vụ trộm so cùng kỳ.",
        replication: "03 tổ nhân dân tự quản, 665 hộ",
        replicationCounts: [{ value: 665, unit: "hộ" }],
      },
    )
  }
  for (let from = 0; from < writes.length; from += 1_000)
    yield* store.append(
      { id: crypto.randomUUID(), request: String(from), actor: "bench", correlationId: "bench" },
      Effect.succeed({ writes: writes.slice(from, from + 1_000), conditions: [] }),
    )
})
