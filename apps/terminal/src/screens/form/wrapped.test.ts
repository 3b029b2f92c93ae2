import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { widthOf } from "../../table/index.ts"
import { fieldOf } from "../../text-field/index.ts"
import { wrapped } from "./wrapped.ts"

const at = (text: string, cursor: number, room: number) =>
  wrapped({ ...fieldOf(text, { lines: true, longest: 4_000 }), cursor }, room)

describe("a text of several lines", () => {
  it("breaks long lines after a space, a long word where it must, and keeps what was broken by hand", () => {
    assert.deepStrictEqual(at("một hai ba\n\nbốn", 0, 7).rows, ["một hai ", "ba", "", "bốn"])
    assert.deepStrictEqual(at("abcdefgh ij", 0, 4).rows, ["abcd", "efgh ", "ij"])
  })

  it("stands the cursor where the next letter goes", () => {
    assert.deepStrictEqual(at("một hai ba", 8, 7).cursor, { x: 0, y: 1 })
    assert.deepStrictEqual(at("một hai ba", 10, 7).cursor, { x: 2, y: 1 })
    assert.deepStrictEqual(at("một\n", 4, 7).cursor, { x: 0, y: 1 })
    assert.deepStrictEqual(at("", 0, 7), { rows: [""], cursor: { x: 0, y: 0 } })
  })

  const words = Schema.Array(Schema.Literals(["a", "ế", "nghiêng", " ", "\n", "漢"])).check(Schema.isMaxLength(30))
  const room = Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 9 }))
  it.prop("loses no letter, and no row shows more than it has room for", [words, room], ([parts, wide]) => {
    const text = parts.join("")
    const { letters } = fieldOf(text, { lines: true })
    const { rows } = at(text, 0, wide)
    assert.strictEqual(rows.join(""), letters.filter((letter) => letter !== "\n").join(""))
    for (const row of rows) assert.isAtMost(widthOf(row.trimEnd()), wide)
  })
})
