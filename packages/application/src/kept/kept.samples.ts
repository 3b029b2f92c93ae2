import { AccessKey } from "@kheo/domain/access-key"
import { Campaign } from "@kheo/domain/campaign"
import { Model } from "@kheo/domain/model"
import { Office } from "@kheo/domain/office"
import { Participation } from "@kheo/domain/participation"
import { Unit } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { accessBook } from "../access/access-book.ts"
import { load } from "../load.ts"
import { keptTwins } from "../models/kept-twins.ts"
import { nextRegistration } from "../next-registration.ts"
import { keptRoster } from "../units/kept-units.ts"

/** Another process on the same ledger, which keeps nothing of it yet. */
export const anotherRegister = Effect.map(EventStore, (store) => EventStore.of({ ...store }))

/** What comes of work in a process that keeps nothing yet. */
export const fromNothing = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.flatMap(anotherRegister, (other) => Effect.provideService(work, EventStore, other))

const loading: ReadonlyArray<Effect.Effect<unknown, unknown, EventStore>> = [
  load(Office, "office"),
  load(Unit, "unit/u1"),
  load(Campaign, "campaign/2022"),
  load(Participation, "participation/2022/u1"),
  load(Model, "model/m1"),
  load(Model, "model/m2"),
  load(AccessKey, "access-key/k1"),
] as never

/** All that commands rest on, as one value that can be held against another. */
export const everythingKept = Effect.gen(function* () {
  const { units } = yield* keptRoster
  const { keys, office } = yield* accessBook
  return {
    loaded: yield* Effect.forEach(loading, (one) => one),
    roster: [...units],
    twins: [...(yield* keptTwins(2022))],
    next: (yield* nextRegistration(2022)).number,
    access: { keys: [...keys], office },
  }
})
