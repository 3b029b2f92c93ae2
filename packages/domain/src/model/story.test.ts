import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { myLac } from "../campaign/campaign.samples.ts"
import { judged, kin } from "./awards.samples.ts"
import { achievementOf, ModelId, type ModelRefusal } from "./index.ts"
import { correct, own, register, registered, retract, submitted, withdrawn } from "./model.samples.ts"

const [m2, m3] = [ModelId.make("m2"), ModelId.make("m3")]
const earlier = { ...registered, campaign: 2021 }
const next = { ...register, continues: own }
const inStory = (...all: ReadonlyArray<ReturnType<typeof kin>>) => judged({ story: { id: m2, kin: all } }).given()
const refused = (refusal: ModelRefusal) => Result.fail(refusal)

describe("a model that goes on with an earlier one", () => {
  it("names it, when it stands and is of an earlier campaign", () => {
    const [event] = Result.getOrThrow(inStory(kin("m1", earlier)).when(next))
    assert.deepStrictEqual(event, { ...registered, continues: own })
    const unknown = { _tag: "EarlierModelUnknown", model: "m1" } as const
    assert.deepStrictEqual(inStory().when(next), refused(unknown))
    assert.deepStrictEqual(inStory({ id: own, model: { facts: [] } }).when(next), refused(unknown))
    const { title } = registered
    const same = { _tag: "NotAnEarlierCampaign", title, campaign: 2022 } as const
    assert.deepStrictEqual(inStory(kin("m1", registered)).when(next), refused(same))
    const gone = { _tag: "EarlierModelWithdrawn", title } as const
    assert.deepStrictEqual(inStory(kin("m1", earlier, withdrawn)).when(next), refused(gone))
  })

  it("is the only one of its unit to do so; a unit that took a part of it over may go on too", () => {
    const other = { ...registered, continues: own, number: 3, title: "Ánh sáng an ninh" }
    const twin = { _tag: "AlreadyContinued", title: other.title, campaign: 2022, number: 3 } as const
    assert.deepStrictEqual(inStory(kin("m1", earlier), kin("m3", other)).when(next), refused(twin))
    for (const allowed of [
      kin("m3", { ...other, unit: myLac }),
      kin("m3", other, withdrawn),
      kin("m3", { ...registered, continues: m3 }),
    ])
      assert.isTrue(Result.isSuccess(inStory(kin("m1", earlier), allowed).when(next)))
  })

  it("may be found out later, by a correction that is held to the same", () => {
    const { given } = judged({ story: { id: m2, kin: [kin("m1", earlier)] } })
    const right = { ...registered, continues: own }
    assert.isTrue(Result.isSuccess(given(registered).when(correct(1, right))))
    const alone = judged({ story: { id: m2, kin: [] } }).given(registered)
    assert.deepStrictEqual(alone.when(correct(1, right)), refused({ _tag: "EarlierModelUnknown", model: "m1" }))
    assert.isTrue(
      Result.isSuccess(
        judged({ story: { id: m2, kin: [] } })
          .given(right)
          .when(correct(1, registered)),
      ),
    )
  })

  it("keeps the earlier one's registration from being retracted", () => {
    const later = kin("m2", { ...registered, continues: own })
    const { given } = judged({ story: { id: own, kin: [later] } })
    assert.deepStrictEqual(given(earlier).when(retract(1)), refused({ _tag: "LaterFactsStand" }))
  })
})

it("an achievement is the newest model's of the story that has results of its own, else the first's", () => {
  const first = kin("m1", earlier)
  const second = { ...registered, continues: own }
  const third = { ...registered, campaign: 2023, continues: m2 }
  const reward = (...kinds: ReadonlyArray<ReturnType<typeof kin>>) => achievementOf(m3, kin("m3", third).model, kinds)
  assert.strictEqual(reward(first, kin("m2", second)), own)
  assert.strictEqual(reward(first, kin("m2", second, submitted)), m2)
  assert.strictEqual(achievementOf(m3, kin("m3", third, submitted).model, [first]), m3)
  assert.strictEqual(reward(), m2)
})
