import { assert, it } from "@effect/vitest"
import { myLac } from "../campaign/campaign.samples.ts"
import { on } from "../history/past.samples.ts"
import { ModelFact, ModelId } from "../model/index.ts"
import { registered } from "../model/model.samples.ts"
import { fold } from "../movement/index.ts"
import { life, placed, roster } from "../reporting-board/year.samples.ts"
import { ReplicationGraph, replicationGraph } from "./index.ts"

const replicated = (by: Extract<ModelFact, { _tag: "ModelReplicated" }>["by"], people?: number) =>
  ModelFact.cases.ModelReplicated.make({ ...on("2022-09-01"), by, ...(people === undefined ? {} : { people }) })
const theirs = ModelFact.cases.ModelReplicated.make({
  ...on("2022-09-02"),
  by: { unit: myLac },
  model: ModelId.make("m3"),
  places: 2,
  phrase: "02 ấp",
})
const facts = [
  ...roster,
  life("m1").registered,
  life("m2", myLac).registered,
  placed.model("m3", { ...registered, unit: myLac, number: 19 }),
  placed.model("m1", replicated({ unit: myLac }, 80)),
  placed.model("m1", replicated({ outside: "Huyện Tân Trụ" }, 40)),
  placed.model("m1", theirs),
  placed.model("m2", replicated({ outside: "Huyện Tân Trụ" })),
]

it("the graph leads from a model to those who took it over, and the credit to its unit", () => {
  const { credits, origins } = replicationGraph(fold(ReplicationGraph, facts))
  assert.deepStrictEqual(
    origins.map(({ model, people, places, title, unitName, units }) => [
      String(model),
      title,
      unitName,
      units,
      places,
      people,
    ]),
    [
      ["m1", "m1", "Xã Mỹ An", 2, 2, 120],
      ["m2", "m2", "Xã Mỹ Lạc", 1, 0, 0],
    ],
  )
  assert.deepInclude(origins[0]?.adopters[2], {
    name: "Xã Mỹ Lạc",
    known: true,
    number: "M-2022-0019",
    phrase: "02 ấp",
  })
  assert.deepInclude(origins[0]?.adopters[1], { name: "Huyện Tân Trụ", known: false, number: null })
  assert.deepStrictEqual(credits, [
    { unitName: "Xã Mỹ An", models: 1, adopters: 2, people: 120 },
    { unitName: "Xã Mỹ Lạc", models: 1, adopters: 1, people: 0 },
  ])
})

it("the graph of one campaign has its origins only", () => {
  assert.deepStrictEqual(replicationGraph(fold(ReplicationGraph, facts), 2023).origins, [])
  assert.strictEqual(replicationGraph(fold(ReplicationGraph, facts), 2022).origins.length, 2)
})
