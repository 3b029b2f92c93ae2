import { assert, describe, it } from "@effect/vitest"
import { myAn, myLac } from "../campaign/campaign.samples.ts"
import { on } from "../history/past.samples.ts"
import { proposed, registered, submitted, withdrawn } from "../model/model.samples.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { life, placed, roster } from "../reporting-board/year.samples.ts"
import { listModels, modelNumber, ModelRegister } from "./index.ts"

const list = (...facts: ReadonlyArray<PlacedFact>) => listModels(fold(ModelRegister, [...roster, ...facts]))

describe("the register of models", () => {
  it("shows a model with its number, unit, block, holder and the day of its paper", () => {
    const [model] = list(placed.model("m1", { ...registered, field: "Kinh tế" }))
    assert.deepStrictEqual<object | undefined>(model, {
      id: "m1",
      number: "M-2022-0017",
      title: "Tiếng loa an ninh",
      unit: myAn,
      unitName: "Xã Mỹ An",
      block: "Khối xã",
      holder: "collective",
      person: null,
      field: "Kinh tế",
      kind: null,
      level: null,
      continues: null,
      registeredOn: "2022-02-09",
      outcome: null,
      outcomeOn: null,
      proposals: [],
      awards: [],
    })
    assert.strictEqual(list(life("m1").hers)[0]?.person, "Lê Thị Ánh")
  })

  it("shows its current outcome and the day of it", () => {
    const { notScalable, registered, submitted, withdrawn } = life("m1")
    const outcome = (...facts: ReadonlyArray<PlacedFact>) => {
      const [model] = list(registered, ...facts)
      return [model?.outcome, model?.outcomeOn]
    }
    assert.deepStrictEqual(outcome(submitted), ["submitted", "2022-10-14"])
    assert.deepStrictEqual(outcome(notScalable), ["notScalable", "2022-10-14"])
    assert.deepStrictEqual(outcome(submitted, withdrawn), ["withdrawn", "2022-10-18"])
  })

  it("shows a withdrawn model as withdrawn, also when its results are of a later day", () => {
    const late = placed.model("m1", { ...submitted, ...on("2022-10-20", "receipt") })
    const early = placed.model("m1", { ...withdrawn, ...on("2022-10-18") })
    const [model] = list(life("m1").registered, early, late)
    assert.deepStrictEqual([model?.outcome, model?.outcomeOn], ["withdrawn", "2022-10-18"])
  })

  it("shows the forms for which it stands proposed, each once", () => {
    const { proposed: propose, registered, takenBack } = life("m1")
    const forms = (...facts: ReadonlyArray<PlacedFact>) => list(registered, ...facts)[0]?.proposals
    assert.deepStrictEqual(forms(propose(), propose("Bằng khen"), propose()), ["Bằng khen", proposed.form])
    assert.deepStrictEqual(forms(propose(), propose("Bằng khen"), takenBack), ["Bằng khen"])
  })

  it("shows no model before its registration, whatever came before", () => {
    assert.deepStrictEqual(list(life("m1").submitted, life("m1").proposed()), [])
    assert.strictEqual(list(life("m1").submitted, life("m1").registered)[0]?.outcome, "submitted")
  })

  it("keeps each model's results apart", () => {
    const models = list(life("m1").registered, life("m2", myLac).registered, life("m2").submitted)
    assert.deepStrictEqual(
      models.map(({ outcome, unitName }) => [unitName, outcome]),
      [
        ["Xã Mỹ An", null],
        ["Xã Mỹ Lạc", "submitted"],
      ],
    )
  })

  it("lists them in the order of their numbers, the ten-thousandth after the last before it", () => {
    const numbered = (number: number) => placed.model(`m${number}`, { ...registered, number })
    assert.deepStrictEqual(
      list(...[10_000, 2, 9_999, 17].map(numbered)).map(({ number }) => number),
      ["M-2022-0002", "M-2022-0017", "M-2022-9999", "M-2022-10000"],
    )
  })

  it("takes a unit's id where its name is not known on that day", () => {
    assert.strictEqual(listModels(fold(ModelRegister, [life("m1").registered]))[0]?.unitName, myAn)
  })
})

it("a display number has four digits, or more when they are needed", () => {
  assert.strictEqual(modelNumber(2022, 17), "M-2022-0017")
  assert.strictEqual(modelNumber(2022, 10_000), "M-2022-10000")
})
