import { deliverWebhooks } from "@kheo/api"
import { toldReceiver, toldWebhook } from "@kheo/api/receivers"
import { memoryRegister, WebhookBook } from "@kheo/application"
import { Effect, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { appendEvents } from "./served-stores.ts"

const minute = 60_000

/** Receivers fail for hours and days, and whoever delivers is stopped and begun again: each event arrives, none before an earlier one. */
export const failingReceivers: Attempt = ({ runs, seed }) => {
  const random = seeded(seed, "receivers")
  const trial = Effect.gen(function* () {
    const book = yield* WebhookBook
    yield* book.add({ webhook: toldWebhook, secrets: { current: "whsec_AAAA" }, request: "" })
    const { answers, got, post } = toldReceiver()
    const isUp = (up: boolean) => answers({ status: up ? 200 : 500 })
    let disabled = 0
    /** What somebody does who finds it disabled after three days. */
    const setGoing = book.change("w", ({ state }) => {
      if (state === "active") return undefined
      disabled += 1
      return { state: "active", attempts: 0, notBefore: 0 }
    })
    let delivering = yield* Effect.forkChild(deliverWebhooks(post, minute))
    let written = 0
    while (written < runs) {
      const count = 1 + random.below(40)
      yield* appendEvents("s", count)
      written += count
      const up = random.chance(0.5)
      isUp(up)
      const hours = up ? random.below(3) : random.below(48)
      for (let passed = 0; passed <= hours; passed++) yield* TestClock.adjust(60 * minute)
      yield* setGoing
      if (!random.chance(0.2)) continue
      yield* Fiber.interrupt(delivering)
      delivering = yield* Effect.forkChild(deliverWebhooks(post, minute))
    }
    isUp(true)
    for (let passed = 0; passed < 30; passed++) yield* TestClock.adjust(60 * minute)
    yield* Fiber.interrupt(delivering)
    const arrived = got.filter(({ answer }) => "status" in answer && answer.status === 200)
    const failures = got.length - arrived.length
    return { arrived: arrived.map(({ position }) => position), disabled, failures, written }
  }).pipe(Effect.provide(Layer.merge(memoryRegister({ ledger: "trial" }), TestClock.layer())))
  return Effect.runPromise(trial).then(({ arrived, disabled, failures, written }) => {
    const once = [...new Set(arrived)]
    const wrong = once.findIndex((position, index) => position !== index + 1)
    const isOrdered = arrived.every((position, index) => position >= (arrived[index - 1] ?? 0))
    return {
      runs: written,
      failures: [
        ...(wrong >= 0 ? [`position ${once[wrong]} arrived in place ${wrong + 1}`] : []),
        ...(once.length === written ? [] : [`${once.length} of ${written} events arrived`]),
        ...(isOrdered ? [] : ["an event arrived after a later one"]),
      ],
      met: { failures, disabled },
    }
  })
}
