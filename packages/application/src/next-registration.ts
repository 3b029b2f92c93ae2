import type { CampaignYear } from "@kheo/domain/campaign"
import { registrationTag } from "@kheo/domain/movement"
import { collectLines, type Condition, EventStore, type Line, type StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import { Drafting } from "./draft/draft.ts"
import { keptBy, type Keeping } from "./kept/index.ts"
import { asStored } from "./personal/opener.ts"
import { trustedEvent } from "./trusted-line.ts"

/** The next free number among a campaign's registrations, and the condition under which it is still free when appended. */
export const nextRegistration = Effect.fnUntraced(function* (campaign: CampaignYear) {
  const draft = yield* Drafting
  const tag = registrationTag(campaign)
  const drafted = draft?.nextNumbers.get(campaign)
  if (drafted !== undefined) return { number: drafted, condition: { tags: [tag], noneAfter: 0 } satisfies Condition }
  const { at, state } = yield* keptBy(lastRegistration(tag), asStored)
  const { number } = state
  draft?.nextNumbers.set(campaign, number + 1)
  const condition: Condition = { tags: [tag], noneAfter: at }
  return { number: number + 1, condition }
})

interface LastRegistration {
  readonly number: number
}

const lastRegistration = (tag: string): Keeping<LastRegistration, StoreUnavailable, EventStore> => ({
  name: tag,
  concerns: tag,
  begin: () =>
    Effect.map(
      EventStore.use((store) => collectLines(store.read({ tags: [tag], newest: 1 }))),
      (lines) => ({ state: lines.reduce(withLine, { number: 0 }), until: lines.at(-1)?.position ?? 0 }),
    ),
  goOn: withLine,
  weight: () => 1,
})

const withLine = (before: LastRegistration, line: Line): LastRegistration => {
  const { event } = trustedEvent(line, asStored)
  return event._tag === "ModelRegistered" ? { number: event.number } : before
}
