import { assert, describe, it } from "@effect/vitest"
import { dayAfter } from "@kheo/application"
import { Arbitrary, Schema } from "effect"
import { percentOf } from "../page/figures.ts"
import { all, readMarkup } from "../markup.samples.ts"
import { bucketsOf, dayColumns } from "./index.ts"

const offset = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4_000 }))
const days = Arbitrary.map(Arbitrary.array(Arbitrary.schema(offset), { maxLength: 40 }), (all) =>
  all.map((days) => dayAfter("2019-01-01", days)),
)

describe("days counted into columns", () => {
  it.prop("lose none, overlap nowhere and are never too many to see", [days, days], ([some, reach]) => {
    const buckets = bucketsOf(some, reach)
    assert.isAtMost(buckets.length, 60)
    assert.strictEqual(
      buckets.reduce((sum, { value }) => sum + value, 0),
      some.length,
    )
    for (const day of [...some, ...reach])
      assert.strictEqual(buckets.filter(({ first, last }) => first <= day && day <= last).length, 1)
    for (const [index, { first }] of buckets.entries())
      if (index > 0) assert.strictEqual(first, dayAfter(buckets[index - 1]?.last ?? "", 1))
  })

  it.prop("stand within the picture, on the ground, late ones in their own colour", [days], ([some]) => {
    const deadline = { day: "2020-06-15", name: "Hạn 15/06/2020" }
    const buckets = bucketsOf(some, [deadline.day])
    const chart = readMarkup(String(dayColumns({ id: "d", title: "a", description: "b", buckets, deadline })))
    const rects = all(chart, "rect")
    const filled = buckets.filter(({ value }) => value > 0)
    assert.strictEqual(rects.length, filled.length)
    for (const [index, { attributes }] of rects.entries()) {
      const [x, width, y, height] = ["x", "width", "y", "height"].map((name) =>
        Number.parseFloat(attributes.get(name) ?? ""),
      ) as [number, number, number, number]
      assert.isAtLeast(x, 0)
      assert.isAtMost(x + width, 100.01)
      assert.isAtLeast(y, 22)
      assert.approximately(y + height, 150, 0.02)
      assert.strictEqual(attributes.get("class"), (filled[index]?.first ?? "") > deadline.day ? "late" : "good")
    }
  })
})

describe("a share", () => {
  it("is never all before all have come, nor nothing after the first", () => {
    assert.deepStrictEqual(
      [percentOf(0, 0), percentOf(0, 9), percentOf(1, 1_000), percentOf(999, 1_000), percentOf(9, 9)],
      [0, 0, 1, 99, 100],
    )
  })
})
