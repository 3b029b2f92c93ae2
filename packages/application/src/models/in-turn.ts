import type { CampaignYear } from "@kheo/domain/campaign"
import { EventStore } from "@kheo/event-store"
import { Effect, Semaphore } from "effect"

const turns = new WeakMap<EventStore["Service"], Map<CampaignYear, Semaphore.Semaphore>>()

/**
 * One after the other within this process: registrations of a campaign all take its next number, so that of many at once each
 * round of appends would let one through and send the others round again, some of them for good.
 */
export const inTurn = <A, E, R>(campaign: CampaignYear, registering: Effect.Effect<A, E, R>) =>
  Effect.flatMap(EventStore, (store) => {
    const all = turns.get(store) ?? new Map<CampaignYear, Semaphore.Semaphore>()
    turns.set(store, all)
    const turn = all.get(campaign) ?? Semaphore.makeUnsafe(1)
    all.set(campaign, turn)
    return Semaphore.withPermit(turn, registering)
  })
