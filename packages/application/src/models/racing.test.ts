import { assert, describe, it } from "@effect/vitest"
import { candidacies, Model, type ModelId } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { Effect, Result } from "effect"
import { load } from "../load.ts"
import { command, onEmpty } from "../memory.samples.ts"
import { registerModel } from "../register-model.ts"
import { handleCampaign, handleModel } from "../use-cases/index.ts"
import { loudspeaker, on, open, submit } from "../year.samples.ts"
import { bring, grant, twoYears } from "./awards.samples.ts"

const tagOf = <A, E extends object>(outcome: Result.Result<A, E>) =>
  Result.isSuccess(outcome)
    ? "granted"
    : "refusal" in outcome.failure
      ? (outcome.failure.refusal as { readonly _tag: string })._tag
      : "failed"

const awardsOf = (model: ModelId) =>
  Effect.map(load(Model, streamName({ category: "model", model })), ({ state }) =>
    candidacies(state.facts).filter(({ decision }) => decision?.fact._tag === "ModelAwarded"),
  )

describe("of awards granted at once", () => {
  it.effect("one achievement gets one, whichever of its models is named", () =>
    Effect.gen(function* () {
      const models = yield* twoYears
      for (const model of models) yield* bring(model)
      const outcomes = yield* Effect.forEach(
        Array.from({ length: 16 }, (_, index) => index),
        (index) =>
          Effect.result(
            handleModel(command(`grant ${index}`), models[index % 2 === 0 ? 0 : 1], grant(`${index}/QĐ-UBND`)),
          ),
        { concurrency: "unbounded" },
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
      const outcomes = yield* Effect.forEach(
        models,
        (model) => Effect.result(handleModel(command(`grant ${model}`), model, grant("9/QĐ-UBND"))),
        { concurrency: "unbounded" },
      )
      assert.deepStrictEqual(outcomes.map(tagOf), ["granted", "granted"])
    }).pipe(onEmpty()),
  )

  it.effect("a model that begins to continue an awarded one meanwhile gets none for the same achievement", () =>
    Effect.gen(function* () {
      const [first] = yield* twoYears
      yield* bring(first)
      const race = [
        Effect.asVoid(handleModel(command("grant"), first, grant("9/QĐ-UBND"))),
        Effect.asVoid(
          registerModel(command("continue"), { ...loudspeaker, unit: "X04", continues: first, ...on("2022-03-01") }),
        ),
      ]
      yield* Effect.all(race, { concurrency: "unbounded" })
      const third = yield* registerModel(command("continue"), {
        ...loudspeaker,
        unit: "X04",
        continues: first,
        ...on("2022-03-01"),
      })
      const proposed = yield* Effect.result(bring(third.id))
      assert.strictEqual(tagOf(proposed), "AchievementRewarded")
    }).pipe(onEmpty()),
  )
})

describe("of continuations registered at once", () => {
  it.effect("one of a unit goes on with a model", () =>
    Effect.gen(function* () {
      const [, second] = yield* twoYears
      yield* handleCampaign(command("open 2023"), 2023, { ...open, deadline: "2023-10-20" })
      const outcomes = yield* Effect.forEach(
        Array.from({ length: 8 }, (_, index) => `Tiếng loa ${index}`),
        (title) =>
          Effect.result(registerModel(command(title), { ...loudspeaker, title, campaign: 2023, continues: second })),
        { concurrency: "unbounded" },
      )
      const tags = outcomes.map(tagOf)
      assert.deepStrictEqual(tags.toSorted(), [...Array<string>(7).fill("AlreadyContinued"), "granted"])
    }).pipe(onEmpty()),
  )
})
