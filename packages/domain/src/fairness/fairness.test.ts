import { assert, describe, it } from "@effect/vitest"
import { mamNon, myLac } from "../campaign/campaign.samples.ts"
import { awarded, reviewed, revoked } from "../model/awards.samples.ts"
import type { ModelFact } from "../model/index.ts"
import { proposed, registered, withdrawn } from "../model/model.samples.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { placed, roster } from "../reporting-board/year.samples.ts"
import { fairness, FairnessOverYears } from "./index.ts"

const won = [proposed, reviewed, awarded]
const of = (id: string, said: Partial<typeof registered>, ...facts: ReadonlyArray<ModelFact>) =>
  [{ ...registered, ...said }, ...facts].map((fact) => placed.model(id, fact))
const shown = (facts: ReadonlyArray<PlacedFact>, years = {}) =>
  fairness(fold(FairnessOverYears, [...roster, placed.unit(mamNon), ...facts]), years)
const shares = (all: ReturnType<typeof fairness>["byBlock"]) =>
  all.map(({ awards, models, name }) => [name, models, awards])

describe("fairness", () => {
  const facts = [
    of("m1", { field: "kinh tế" }, ...won),
    of("m2", { unit: myLac, field: "kinh tế", level: "huyện" }),
    of("m3", { unit: mamNon, holder: "individual", personal: { holder: "Lê Thị Ánh" } }, ...won),
    of("m4", { unit: mamNon }, ...won, revoked),
    of("m5", {}, withdrawn),
  ].flat()

  it("holds standing awards against the models that were registered and not withdrawn", () => {
    const { awards, byBlock, byField, byHolder, byLevel, models } = shown(facts)
    assert.deepStrictEqual([models, awards], [4, 2])
    assert.deepStrictEqual(shares(byBlock), [
      ["Khối xã", 2, 1],
      ["Khối trường", 2, 1],
    ])
    assert.deepStrictEqual(shares(byField), [
      ["kinh tế", 2, 1],
      [null, 2, 1],
    ])
    assert.deepStrictEqual(shares(byHolder), [
      ["collective", 3, 1],
      ["individual", 1, 1],
    ])
    assert.deepStrictEqual(shares(byLevel), [
      [null, 3, 2],
      ["huyện", 1, 0],
    ])
    assert.strictEqual(byBlock[0]?.awardedShare, 0.5)
  })

  it("names who won in several campaigns, a person however the name is typed, and not a unit for its people", () => {
    const hers = (name: string) => ({ holder: "individual", personal: { holder: name } }) as const
    const years = [
      of("m1", { campaign: 2021, ...hers("Lê Thị Hòa") }, ...won),
      of("m2", { campaign: 2022, ...hers("LÊ THỊ HOÀ") }, ...won),
      of("m3", { campaign: 2022 }, ...won),
      of("m4", { campaign: 2022, number: 18, unit: myLac }, ...won),
      of("m5", { campaign: 2022, number: 19, unit: myLac }, ...won),
    ].flat()
    const { repeatWinners } = shown(years)
    assert.deepStrictEqual(repeatWinners, [
      { name: "LÊ THỊ HOÀ", unitName: "Xã Mỹ An", holder: "individual", campaigns: [2021, 2022], awards: 2 },
    ])
    assert.deepStrictEqual(shown(years, { from: 2022 }).repeatWinners, [])
    assert.deepStrictEqual([shown(years, { to: 2021 }).models, shown(years, { from: 2022, to: 2022 }).awards], [1, 4])
  })
})
