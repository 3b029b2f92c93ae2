import { toStored } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import { campaignTag, streamName, unitTag } from "@kheo/domain/movement"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"

/** Registers models under these numbers at one blow. */
export const registerMany = Effect.fn("registerMany")(function* (from: number, to: number) {
  const store = yield* EventStore
  const unit = UnitId.make("u-long-thanh")
  const id = crypto.randomUUID()
  const tags = [campaignTag(2022), unitTag(unit)]
  const writes = Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index
    const registered = {
      _tag: "ModelRegistered" as const,
      campaign: 2022,
      unit,
      number,
      title: `Mô hình ${(number * 7) % 10}`,
      holder: "collective" as const,
      occurredAt: `2022-03-0${1 + (number % 5)}`,
      basis: "paper" as const,
    }
    return {
      stream: streamName({ category: "model", model: ModelId.make(crypto.randomUUID()) }),
      events: [toStored(registered, EventId.make(crypto.randomUUID()), tags)],
    }
  })
  yield* store.append(
    { id, request: id, actor: "u-seed", correlationId: id },
    Effect.succeed({ writes, conditions: [] }),
  )
})
