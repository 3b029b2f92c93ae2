import type { CampaignYear } from "@kheo/domain/campaign"
import { registrationTag } from "@kheo/domain/movement"
import { collectLines, type Condition, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { Drafting } from "./draft/draft.ts"
import { asStored } from "./personal/opener.ts"
import { fromStored } from "./stored-event.ts"

/** The next free number among a campaign's registrations, and the condition under which it is still free when appended. */
export const nextRegistration = Effect.fnUntraced(function* (campaign: CampaignYear) {
  const draft = yield* Drafting
  const tag = registrationTag(campaign)
  const drafted = draft?.nextNumbers.get(campaign)
  if (drafted !== undefined) return { number: drafted, condition: { tags: [tag], noneAfter: 0 } satisfies Condition }
  const store = yield* EventStore
  const last = (yield* collectLines(store.read({ tags: [tag], newest: 1 }))).at(-1)
  const event = last === undefined ? undefined : fromStored(last, asStored).event
  const number = (event?._tag === "ModelRegistered" ? event.number : 0) + 1
  draft?.nextNumbers.set(campaign, number)
  const condition: Condition = { tags: [tag], noneAfter: last?.position ?? 0 }
  return { number, condition }
})
