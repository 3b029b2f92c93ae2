import { Effect } from "effect"
import { EventStore, StoreUnavailable } from "../../event-store.ts"
import type { Random } from "./random.ts"

/** What happens to one call of `append`. */
const faults = ["none", "none", "none", "before", "undecided", "after", "twice", "late"] as const

/** A failure that was injected: the caller can't tell whether its command was appended. */
export const injected = new StoreUnavailable({ reason: "failed", path: "injected", detail: "injected" })

/** True of a failure that this store injected itself. */
export const isInjected = (error: unknown): boolean => error instanceof StoreUnavailable && error.path === injected.path

const pause = (random: Random) => Effect.replicateEffect(Effect.yieldNow, random.below(4), { discard: true })

/**
 * A store that pauses between deciding and appending, fails before anything is written, loses replies of what was,
 * sends a command twice at once, or sends it late.
 */
export const faultyStore = (store: EventStore["Service"], random: Random): EventStore["Service"] =>
  EventStore.of({
    ...store,
    append: (command, decision) =>
      Effect.gen(function* () {
        const fault = random.pick(faults)
        yield* pause(random)
        if (fault === "before") return yield* injected
        const send = store.append(
          command,
          Effect.tap(decision, () => Effect.andThen(pause(random), fault === "undecided" ? injected : Effect.void)),
        )
        if (fault === "late") yield* Effect.replicateEffect(Effect.yieldNow, 12, { discard: true })
        if (fault === "twice") {
          const [first] = yield* Effect.all([send, Effect.ignore(send)], { concurrency: "unbounded" })
          return first
        }
        const answer = yield* send
        yield* pause(random)
        return fault === "after" ? yield* injected : answer
      }),
  })
