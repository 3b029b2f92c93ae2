import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { registered, submitted } from "../model/model.samples.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { life, placed, roster } from "../reporting-board/year.samples.ts"
import { findModels, matchModel, searchModels, SearchRegister } from "./index.ts"

const said = (title: string, text = "", person = "") => ({ title, text, person })
const by = (title: string, query: string) => matchModel(said(title), query)?.by

describe("how a model answers a search", () => {
  it("is as spelled, by tone, without marks, or as a part of a word", () => {
    assert.strictEqual(by("Khu phố hoà bình", "hoà bình"), "spelled")
    assert.strictEqual(by("Khu phố hoà bình", "HÒA BÌNH".normalize("NFD")), "toned")
    assert.strictEqual(by("Khu phố hoà bình", "hoa binh"), "folded")
    assert.strictEqual(by("Khu phố hoà bình", "oa"), "within")
    assert.isUndefined(by("Khu phố hoà bình", "hóa chất"))
  })

  it("needs every word, in whichever field, and tells whether the title has them all", () => {
    const texts = said("Tiếng loa an ninh", "Xã Mỹ An", "Lê Thị Ánh")
    assert.deepStrictEqual(matchModel(texts, "loa ninh"), { by: "spelled", inTitle: true })
    assert.deepStrictEqual(matchModel(texts, "loa mỹ ánh"), { by: "spelled", inTitle: false })
    assert.isUndefined(matchModel(texts, "loa camera"))
  })

  it("takes three letters for a word's beginning, but two for the word itself", () => {
    assert.strictEqual(by("Ánh sáng", "sán"), "spelled")
    assert.strictEqual(by("Ánh sáng", "sa"), "within")
    assert.strictEqual(by("An toàn", "an"), "spelled")
  })

  const text = Schema.Literals(["hoà", "hòa", "hoa", "An", "Ân", "ánh sáng", "điện", "dien"])
  const texts = Arbitrary.all([Arbitrary.schema(text), Arbitrary.schema(text), Arbitrary.schema(text)])
  it.prop("is the best to each of its own words, and some answer to the word without marks", [texts], ([all]) => {
    const its = said(...all)
    for (const word of all) {
      const own = matchModel(its, word)
      const bare = matchModel(its, word.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d"))
      assert.strictEqual(own?.by, "spelled")
      assert.isDefined(bare)
    }
  })
})

describe("the models found", () => {
  const titled = (id: string, number: number, title: string) => placed.model(id, { ...registered, number, title })
  const three = [titled("m1", 1, "Nhà hòa giải"), titled("m2", 2, "Vườn hoa"), titled("m3", 3, "Tổ hoà giải")]
  const state = (...facts: ReadonlyArray<PlacedFact>) => fold(SearchRegister, [...roster, ...facts])
  const titles = (search: Parameters<typeof searchModels>[1], facts: ReadonlyArray<PlacedFact> = three) =>
    searchModels(state(...facts), search).map(({ title }) => title)

  it("come by number, by rank or the newest first, and no more than asked for", () => {
    assert.deepStrictEqual(titles({ text: "hoà" }), ["Nhà hòa giải", "Vườn hoa", "Tổ hoà giải"])
    assert.deepStrictEqual(titles({ text: "hoà", order: "newest" }), ["Tổ hoà giải", "Vườn hoa", "Nhà hòa giải"])
    assert.deepStrictEqual(titles({ text: "hoà", order: "rank" }), ["Tổ hoà giải", "Nhà hòa giải", "Vườn hoa"])
    assert.deepStrictEqual(titles({ text: "hoà", order: "rank", limit: 1 }), ["Tổ hoà giải"])
    assert.deepStrictEqual(titles({ text: " – " }), titles({ text: "" }))
  })

  it("are found by their unit, their person, their number and their current results", () => {
    const results = { ...submitted, results: "Qua thực hiện đã lắp 36 camera" }
    const its = state(life("m1").hers, placed.model("m1", results))
    const found = (text: string) => findModels(its, text).length
    for (const text of ["mỹ an", "lê thị ánh", "M-2022-0017", "36 camera", "camera my an"])
      assert.strictEqual(found(text), 1, text)
    assert.strictEqual(found("mỹ lạc"), 0)
    const corrected = state(life("m1").registered, placed.model("m1", results), placed.model("m1", submitted))
    assert.strictEqual(findModels(corrected, "36 camera").length, 0)
  })
})
