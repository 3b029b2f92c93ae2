import { assert, describe, it } from "@effect/vitest"
import { on } from "../history/past.samples.ts"
import { ModelFact } from "../model/index.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { life, placed, roster } from "../reporting-board/year.samples.ts"
import { listModels, ModelRegister } from "./index.ts"

const amended = placed.model(
  "m1",
  ModelFact.cases.ModelAmended.make({ ...on("2022-05-10"), field: "title", to: "Tên mới", reason: "bổ sung" }),
)
const list = (...facts: ReadonlyArray<PlacedFact>) => listModels(fold(ModelRegister, [...roster, ...facts]))[0]

describe("the register after the registration", () => {
  it("shows a model as amended, whichever day comes first", () => {
    const { registered } = life("m1")
    assert.strictEqual(list(registered, amended)?.title, "Tên mới")
    assert.strictEqual(list(amended, registered)?.title, "Tên mới")
    assert.isUndefined(list(amended))
  })

  it("shows the awards that stand; a declined proposal and a revoked award stand no more", () => {
    const { awarded, declined, proposed, registered, revoked } = life("m1")
    const forms = (model: ReturnType<typeof list>) => [model?.proposals.length, model?.awards.length]
    assert.deepStrictEqual(forms(list(registered, proposed(), awarded)), [1, 1])
    assert.deepStrictEqual(forms(list(registered, proposed(), declined)), [0, 0])
    assert.deepStrictEqual(forms(list(registered, proposed(), awarded, revoked)), [0, 0])
  })
})
