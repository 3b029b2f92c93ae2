import { assert, describe, it } from "@effect/vitest"
import { candidacies, Model, type ModelId } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect, Fiber, Result } from "effect"
import { TestClock } from "effect/testing"
import { load } from "../load.ts"
import { command, onEmpty } from "../memory.samples.ts"
import { registerModel } from "../register-model.ts"
import { handleCampaign, handleModel } from "../use-cases/index.ts"
import { loudspeaker, open, submit } from "../year.samples.ts"
import { bring, grant, twoYears } from "./awards.samples.ts"

const tagOf = <A, E extends object>(outcome: Result.Result<A, E>) =>
  Result.isSuccess(outcome)
    ? "granted"
    : "refusal" in outcome.failure
      ? (outcome.failure.refusal as { readonly _tag: string })._tag
      : "failed"

/** All decide on what they read before any of them writes, as if each sat at a computer of its own. */
const atOnce = <A, B, E extends object, R>(all: ReadonlyArray<A>, doing: (one: A) => Effect.Effect<B, E, R>) =>
  Effect.gen(function* () {
    const store = yield* EventStore
    const crowded = EventStore.of({
      ...store,
      append: (asked, decision) =>
        store.append(
          asked,
          Effect.tap(decision, () => Effect.sleep("1 millis")),
        ),
    })
    const racing = Effect.forEach(all, (one) => Effect.result(doing(one)), { concurrency: "unbounded" })
    const fiber = yield* Effect.forkChild(racing.pipe(Effect.provideService(EventStore, crowded)))
    yield* TestClock.adjust("1 second")
    return yield* Fiber.join(fiber)
  })

const awardsOf = (model: ModelId) =>
  Effect.map(load(Model, streamName({ category: "model", model })), ({ state }) =>
    candidacies(state.facts).filter(({ decision }) => decision?.fact._tag === "ModelAwarded"),
  )

describe("of awards granted at once", () => {
  it.effect("one achievement gets one, whichever of its models is named", () =>
    Effect.gen(function* () {
      const models = yield* twoYears
      for (const model of models) yield* bring(model)
      const outcomes = yield* atOnce(
        Array.from({ length: 16 }, (_, index) => index),
        (index) => handleModel(command(`grant ${index}`), models[index % 2 === 0 ? 0 : 1], grant(`${index}/QĐ-UBND`)),
      )
      const tags = outcomes.map(tagOf)
      assert.strictEqual(tags.filter((tag) => tag === "granted").length, 1)
      assert.isTrue(
        tags.every((tag) => ["granted", "AlreadyAwarded", "AchievementRewarded"].includes(tag)),
        tags.join(" "),
      )
      const standing = yield* Effect.forEach(models, awardsOf)
      assert.strictEqual(standing.flat().length, 1)
    }).pipe(onEmpty()),
  )

  it.effect("two achievements get one each", () =>
    Effect.gen(function* () {
      const models = yield* twoYears
      yield* handleModel(command("results"), models[1], submit("2022-10-14"))
      for (const model of models) yield* bring(model)
      const outcomes = yield* atOnce(models, (model) =>
        handleModel(command(`grant ${model}`), model, grant("9/QĐ-UBND")),
      )
      assert.deepStrictEqual(outcomes.map(tagOf), ["granted", "granted"])
    }).pipe(onEmpty()),
  )
})

describe("of continuations registered at once", () => {
  it.effect("one of a unit goes on with a model, also when they are of different campaigns", () =>
    Effect.gen(function* () {
      const [, second] = yield* twoYears
      const years = [2023, 2024, 2025]
      for (const year of years)
        yield* handleCampaign(command(`open ${year}`), year, { ...open, deadline: `${year}-10-20` })
      const outcomes = yield* atOnce(years, (campaign) =>
        registerModel(command(`continue ${campaign}`), { ...loudspeaker, campaign, continues: second }),
      )
      assert.deepStrictEqual(outcomes.map(tagOf).toSorted(), ["AlreadyContinued", "AlreadyContinued", "granted"])
    }).pipe(onEmpty()),
  )
})
