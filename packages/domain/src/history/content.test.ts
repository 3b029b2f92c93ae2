import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { content, same, saysNothingNew } from "./content.ts"
import { Basis, Source } from "./fact.ts"
import { assumed, cell, on } from "./past.samples.ts"

const title = "Tiếng loa an ninh"

describe("a fact's content", () => {
  it("is what it says and its day, not where it was read", () => {
    const said = { ...on("2022-02-09"), title, source: cell("dang-ky.xlsx", 7) }
    assert.deepStrictEqual(content(said), { ...on("2022-02-09"), title })
  })

  it("leaves out a day that was only assumed", () => {
    assert.deepStrictEqual<object>(content({ ...assumed("2022-02-09"), title }), { title })
  })
})

describe("a fact says nothing new", () => {
  const standing = { ...on("2022-02-09"), title }

  it("when the same paper is read again from another file", () => {
    const again: typeof standing & { readonly source: Source } = { ...standing, source: cell("dang-ky (2).xlsx", 9) }
    assert.isTrue(saysNothingNew<Partial<typeof again> & typeof standing>(standing, again))
    assert.isTrue(saysNothingNew<Partial<typeof again> & typeof standing>(again, standing))
  })

  it("when it repeats what stands without knowing the day", () => {
    assert.isTrue(saysNothingNew(standing, { ...assumed("2022-10-21"), title }))
    assert.isTrue(saysNothingNew({ ...assumed("2022-10-19"), title }, { ...assumed("2022-10-21"), title }))
  })
})

describe("a fact says something new", () => {
  const standing = { ...on("2022-02-09"), title }

  it("when it brings the real day of a fact whose day was assumed, even the same one", () => {
    assert.isFalse(saysNothingNew({ ...assumed("2022-02-09"), title }, standing))
    assert.isFalse(saysNothingNew({ ...assumed("2022-02-09"), title }, { ...on("2022-02-10"), title }))
  })

  it("when the day or what it rests on differs", () => {
    assert.isFalse(saysNothingNew(standing, { ...on("2022-02-10"), title }))
    assert.isFalse(saysNothingNew(standing, { ...on("2022-02-09", "receipt"), title }))
  })

  it("when the words differ, whether or not the day is known", () => {
    assert.isFalse(saysNothingNew(standing, { ...standing, title: "Ánh sáng an ninh" }))
    assert.isFalse(saysNothingNew(standing, { ...assumed("2022-02-09"), title: "Ánh sáng an ninh" }))
  })

  it("when a detail is added or left out", () => {
    const detailed: typeof standing & { readonly field?: string } = { ...standing, field: "Kinh tế" }
    assert.isFalse(saysNothingNew<typeof detailed>(standing, detailed))
    assert.isFalse(saysNothingNew<typeof detailed>(detailed, standing))
  })
})

describe("plain data is the same", () => {
  it("whatever the order of its fields, but not of its lists", () => {
    assert.isTrue(same({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 }))
    assert.isFalse(same([1, 2], [2, 1]))
  })

  it("when a field is absent or undefined", () => {
    assert.isTrue(same({ a: 1, b: undefined }, { a: 1 }))
    assert.isFalse(same({ a: 1, b: null }, { a: 1 }))
  })

  it("but a list is no record, nor a longer list a shorter one", () => {
    assert.isFalse(same(["x"], { 0: "x" }))
    assert.isFalse(same([1], [1, 2]))
    assert.isFalse(same(null, {}))
  })

  it.prop("as its own copy through JSON, whatever it is", [Schema.Json], ([json]) => {
    assert.isTrue(same(json, JSON.parse(JSON.stringify(json))))
  })
})

const day = Schema.Literals(["2022-02-09", "2022-10-14"])
const said = Schema.Struct({
  occurredAt: day,
  basis: Basis,
  source: Schema.optionalKey(Source),
  words: Schema.Literals(["x", "y"]),
})

it.prop("saying a fact again says nothing new, wherever it was read", [said, Source], ([fact, source]) => {
  assert.isTrue(saysNothingNew(fact, fact))
  assert.isTrue(saysNothingNew(fact, { ...fact, source }))
})

it.prop("facts of equal content say nothing new of each other", [said, said], ([one, other]) => {
  const nothingNew = saysNothingNew(one, other) && saysNothingNew(other, one)
  assert.strictEqual(nothingNew, same(content(one), content(other)))
})
