import { assert, describe, it } from "@effect/vitest"
import { holdsOn } from "@kheo/domain/office"
import { Schema } from "effect"
import { withNames } from "./named-lists.ts"

const day = Schema.Literals(["2020-01-01", "2022-10-19", "2025-06-30", "2025-07-01", "2026-12-01"])
const name = Schema.Literals(["tỉnh", "huyện", "xã", "phường"])
const entry = Schema.Struct({ name, from: Schema.optionalKey(day), to: Schema.optionalKey(day) })

describe("a list of names from a day on", () => {
  it.prop(
    "holds exactly these names on that day, and other names only on the days on which they held",
    [Schema.Array(entry).check(Schema.isMaxLength(6)), Schema.UniqueArray(name), day],
    ([entries, names, on]) => {
      const list = withNames(entries, names, on)
      const holding = list.filter((one) => holdsOn(one, on))
      const others = entries.filter((one) => !holdsOn(one, on)).length
      assert.deepStrictEqual(new Set(holding.map((one) => one.name)), new Set(names))
      assert.isAtLeast(list.length - holding.length, others)
    },
  )

  it("keeps what an entry says beside its name, and what is past", () => {
    const list = withNames(
      [{ name: "xã" }, { name: "huyện", to: "2025-06-30" }, { name: "tỉnh", from: "2020-01-01" }],
      ["tỉnh", "phường"],
      "2026-12-01",
    )
    assert.deepStrictEqual(list, [
      { name: "tỉnh", from: "2020-01-01" },
      { name: "phường" },
      { name: "xã", to: "2026-11-30" },
      { name: "huyện", to: "2025-06-30" },
    ])
  })
})
