import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { widthOf } from "../../table/index.ts"
import { inSight } from "./in-sight.ts"

const letters = Schema.Array(Schema.Literals(["a", "b", "đ", "ế", "ợ", " ", "1", "世"]))
const small = (most: number, least = 0) => Schema.Int.check(Schema.isBetween({ minimum: least, maximum: most }))

describe("the part of a field in sight", () => {
  it.prop(
    "fits, holds the cursor, and says where something is left out",
    [letters, small(40), small(9, 6)],
    ([all, at, room]) => {
      const cursor = Math.min(at, all.length)
      const { before, text } = inSight({ letters: all, cursor }, room)
      assert.isAtMost(widthOf(text), room)
      assert.isAtMost(before, room)
      const whole = widthOf(all.join(""))
      if (whole <= room) assert.strictEqual(text, all.join(""))
      else assert.isTrue(text.startsWith("..") || text.endsWith(".."), text)
      if (widthOf(all.slice(0, cursor).join("")) > room) assert.isTrue(text.startsWith(".."), text)
    },
  )
})
