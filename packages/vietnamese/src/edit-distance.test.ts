import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { editDistance } from "./edit-distance.ts"

describe("the distance of two texts", () => {
  it.each([
    ["", "", 0],
    ["", "ab", 2],
    ["long thuan", "long thuan", 0],
    ["long thuan", "long thaun", 1],
    ["long thuan", "lng thuann", 2],
    ["mau", "mao", 1],
  ])("of “%s” and “%s” is %i", (one, other, slips) => assert.strictEqual(editDistance(one, other, 5), slips))

  it("that is more than asked for is told as one more", () => {
    assert.strictEqual(editDistance("abcdef", "uvwxyz", 2), 3)
    assert.strictEqual(editDistance("a", "abcdef", 2), 3)
  })
})

/** By its definition, without any shortcut. */
const plainly = (one: string, other: string): number => {
  if (one === "" || other === "") return one.length + other.length
  const [first, second] = [one.slice(1), other.slice(1)]
  const best = Math.min(
    plainly(first, other) + 1,
    plainly(one, second) + 1,
    plainly(first, second) + (one[0] === other[0] ? 0 : 1),
  )
  const swapped = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0]
  return swapped ? Math.min(best, plainly(one.slice(2), other.slice(2)) + 1) : best
}

const letters = Arbitrary.array(Arbitrary.schema(Schema.Literals(["a", "b", "c"])), { maxLength: 5 })

it.prop("agrees with the definition, both ways round, up to what was asked", [letters, letters], ([one, other]) => {
  const [left, right] = [one.join(""), other.join("")]
  const slips = plainly(left, right)
  for (const most of [0, 1, 2, 5]) {
    assert.strictEqual(editDistance(left, right, most), Math.min(slips, most + 1))
    assert.strictEqual(editDistance(right, left, most), Math.min(slips, most + 1))
  }
})
