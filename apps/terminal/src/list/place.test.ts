import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { chosenIndex, type Line, move, type Place, start, type Step, topOf } from "./place.ts"

const lines: ReadonlyArray<Line> = [{}, { key: "a" }, { key: "b" }, {}, { key: "c" }, { key: "d" }]
const walk = (steps: ReadonlyArray<Step>, height = 3) =>
  steps.reduce((place: Place, step) => move(lines, place, step, height), start)

describe("a place in a list", () => {
  it("starts on the first line that can be chosen and steps over headings", () => {
    assert.strictEqual(chosenIndex(lines, start), 1)
    assert.strictEqual(walk(["down"]).chosen, "b")
    assert.strictEqual(walk(["down", "down"]).chosen, "c")
    assert.strictEqual(walk(["down", "down", "up"]).chosen, "b")
  })

  it("stays at either end", () => {
    assert.strictEqual(walk(["up"]).chosen, "a")
    assert.strictEqual(walk(["end", "down"]).chosen, "d")
    assert.strictEqual(walk(["end", "home"]).chosen, "a")
  })

  it("shows the heading of the first line again", () => {
    assert.strictEqual(topOf(lines, walk(["end", "home"]), 3), 0)
  })

  it("falls back to the first line when the chosen one is gone", () => {
    assert.strictEqual(chosenIndex(lines, { chosen: "x", top: 9 }), 1)
    assert.strictEqual(chosenIndex([], start), -1)
  })

  const small = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: most }))
  const steps = Schema.Array(Schema.Literals(["up", "down", "pageUp", "pageDown", "home", "end"]))

  it.prop(
    "always has the chosen line in the window, and never steps back on the way down",
    [Schema.Array(Schema.Boolean), steps, small(8)],
    ([headings, walked, more]) => {
      const many = headings.map((heading, index): Line => (heading ? {} : { key: String(index) }))
      const height = more + 1
      let place = start
      for (const step of walked) {
        const before = chosenIndex(many, place)
        place = move(many, place, step, height)
        const chosen = chosenIndex(many, place)
        const top = topOf(many, place, height)
        if (chosen < 0) continue
        assert.isTrue(chosen >= top && chosen < top + height, `${chosen} from ${top} in ${height}`)
        if (step === "down" || step === "pageDown") assert.isAtLeast(chosen, before)
        if (step === "up" || step === "pageUp") assert.isAtMost(chosen, before)
      }
    },
  )
})
