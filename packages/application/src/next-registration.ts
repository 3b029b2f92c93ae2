import type { CampaignYear } from "@kheo/domain/campaign"
import { registrationTag } from "@kheo/domain/movement"
import { type Condition, EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { asStored } from "./personal/opener.ts"
import { fromStored } from "./stored-event.ts"

/** The next free number among a campaign's registrations, and the condition under which it is still free when appended. */
export const nextRegistration = Effect.fn("nextRegistration")(function* (campaign: CampaignYear) {
  const store = yield* EventStore
  const tag = registrationTag(campaign)
  const last = (yield* Stream.runCollect(store.read({ tags: [tag], newest: 1 }))).at(-1)
  const event = last === undefined ? undefined : fromStored(last, asStored).event
  const number = (event?._tag === "ModelRegistered" ? event.number : 0) + 1
  const condition: Condition = { tags: [tag], noneAfter: last?.position ?? 0 }
  return { number, condition }
})
