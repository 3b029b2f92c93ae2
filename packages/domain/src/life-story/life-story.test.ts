import { assert, describe, it } from "@effect/vitest"
import { on } from "../history/past.samples.ts"
import { EventId } from "../history/fact.ts"
import { ModelId, type ModelFact } from "../model/index.ts"
import { registered, submitted } from "../model/model.samples.ts"
import { fold, place } from "../movement/index.ts"
import { roster } from "../reporting-board/year.samples.ts"
import { LifeStories, lifeStory } from "./index.ts"

const at = (id: string, fact: ModelFact, position: number) =>
  place({ category: "model", model: ModelId.make(id) }, fact, { id: EventId.make(`e${position}`), position })
const first = at("m1", registered, 4)
const results = at("m1", submitted, 5)
const next = at("m2", { ...registered, ...on("2023-02-09"), campaign: 2023, continues: ModelId.make("m1") }, 6)
const third = at("m3", { ...registered, ...on("2024-02-09"), campaign: 2024, continues: ModelId.make("m2") }, 7)
const other = at("m4", { ...registered, number: 18 }, 8)
const stories = fold(LifeStories, [...roster, first, other, results, next, third])

describe("a life story", () => {
  it("is one across the years, from whichever of them one asks", () => {
    for (const id of ["m1", "m2", "m3"])
      assert.deepStrictEqual(
        lifeStory(stories, ModelId.make(id)).map(({ campaign, number }) => [campaign, number]),
        [
          [2022, "M-2022-0017"],
          [2023, "M-2023-0017"],
          [2024, "M-2024-0017"],
        ],
      )
    assert.strictEqual(lifeStory(stories, ModelId.make("m4")).length, 1)
    assert.deepStrictEqual(lifeStory(stories, ModelId.make("m9")), [])
  })

  it("tells each fact with its day, its event and its place", () => {
    const [year] = lifeStory(stories, ModelId.make("m2"))
    assert.deepStrictEqual(
      year?.chapters.map(({ fact, id, position }) => [fact._tag, fact.occurredAt, String(id), position]),
      [
        ["ModelRegistered", "2022-02-09", "e4", 4],
        ["ModelSubmitted", "2022-10-14", "e5", 5],
      ],
    )
  })

  it("branches where two units go on with one model", () => {
    const branch = at(
      "m5",
      { ...registered, ...on("2023-02-10"), campaign: 2023, continues: ModelId.make("m1"), number: 20 },
      9,
    )
    const told = lifeStory(fold(LifeStories, [...roster, first, next, branch]), ModelId.make("m5"))
    assert.deepStrictEqual(
      told.map(({ model }) => String(model)),
      ["m1", "m2", "m5"],
    )
  })
})
