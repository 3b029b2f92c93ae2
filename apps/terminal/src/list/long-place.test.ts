import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { longChosen, type LongList, longStart, longTop, moveLong } from "./long-place.ts"

/** The newest of so many on the first line. */
const listOf = (length: number): LongList => ({
  length,
  indexOf: (position) => length - position,
  keyAt: (index) => (index < length ? length - index : undefined),
})

describe("a place in a list that is never held as a whole", () => {
  it("keeps its line when others are added above it", () => {
    const place = moveLong(listOf(100_000), moveLong(listOf(100_000), longStart, "down", 20), "down", 20)
    assert.strictEqual(place.chosen, 99_998)
    assert.strictEqual(longChosen(listOf(100_007), place), 9)
    assert.strictEqual(longTop(listOf(100_007), place, 5), 5)
  })

  it("goes to either end at once", () => {
    const end = moveLong(listOf(100_000), longStart, "end", 20)
    assert.deepStrictEqual(end, { chosen: 1, top: 99_980 })
    assert.deepStrictEqual(moveLong(listOf(100_000), end, "home", 20), { chosen: 100_000, top: 0 })
    assert.deepStrictEqual(moveLong(listOf(0), longStart, "down", 20), longStart)
  })

  const steps = Schema.Array(Schema.Literals(["up", "down", "pageUp", "pageDown", "home", "end"]))
  const small = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: most }))

  it.prop("always has the chosen line in the window", [small(50), steps, small(9)], ([length, walked, more]) => {
    const list = listOf(length)
    let place = longStart
    for (const step of walked) {
      place = moveLong(list, place, step, more + 1)
      const [chosen, top] = [longChosen(list, place), longTop(list, place, more + 1)]
      assert.isTrue(chosen >= top && chosen <= top + more, `${chosen} from ${top} in ${more + 1}`)
      assert.isAtLeast(top, 0)
    }
  })
})
