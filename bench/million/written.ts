import { toStored } from "@kheo/application"
import { EventId, type LocalDate } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import { type MovementEvent, streamName, type StreamRef } from "@kheo/domain/movement"
import { UnitId } from "@kheo/domain/unit"
import type { Write } from "@kheo/event-store"

/** Events of one stream as they are appended, with fresh ids. */
export const written = (
  about: StreamRef,
  tags: ReadonlyArray<string>,
  events: ReadonlyArray<MovementEvent>,
): Write => ({
  stream: streamName(about),
  events: events.map((event) => toStored(event, EventId.make(crypto.randomUUID()), tags)),
})

export const unitsOfOffice = 60

/** Units come round again, so that any number names one. */
export const unitId = (number: number): UnitId => UnitId.make(`unit-${number % unitsOfOffice}`)

/** Known beforehand, so that next year's model can go on with it; as long as a UUID. */
export const modelId = (campaign: number, number: number): ModelId =>
  ModelId.make(`00000000-0000-4000-8000-${String(campaign * 100_000 + number).padStart(12, "0")}`)

/** Every campaign is about 2022; days beyond the 28th come round again. */
export const day = (month: number, number: number): LocalDate =>
  `2022-${String(month).padStart(2, "0")}-${String((number % 28) + 1).padStart(2, "0")}`

/** What every fact says of its day. */
export const paper = (occurredAt: LocalDate) => ({ occurredAt, basis: "paper" as const })
