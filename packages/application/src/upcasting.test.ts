import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { currentType, type StoredData, upcast, type Upcaster, upcasters, withEarlier } from "./upcasting.ts"

const [v1, v2, v3] = ["kheo.model.praised.v1", "kheo.model.praised.v2", "kheo.model.praised.v3"]

/** A type whose `by` became a list, and then its `level` was given a default. */
const steps: Readonly<Record<string, Upcaster>> = {
  [v1]: ({ by, ...rest }) => ({ ...rest, by: by === undefined ? [] : [by] }),
  [v2]: (data) => ({ level: "xã", ...data }),
}

describe("an older version of an event", () => {
  it("is read as what it says today, through every version between", () => {
    assert.deepStrictEqual(upcast({ type: v1, data: { by: "Khối vận", n: 1 } }, steps), {
      type: v3,
      data: { level: "xã", by: ["Khối vận"], n: 1 },
    })
    assert.deepStrictEqual(upcast({ type: v2, data: { by: [], level: "huyện" } }, steps), {
      type: v3,
      data: { by: [], level: "huyện" },
    })
  })

  it("is found by the type of today, and the newest is what is written", () => {
    assert.deepStrictEqual(withEarlier(v3, steps), [v1, v2, v3])
    assert.deepStrictEqual(withEarlier(v1, steps), [v1])
    assert.deepStrictEqual(withEarlier("kheo.unit.added.v1", steps), ["kheo.unit.added.v1"])
    assert.strictEqual(currentType(v1, steps), v3)
    assert.strictEqual(currentType("kheo.unit.added.v1", steps), "kheo.unit.added.v1")
  })

  it.prop(
    "a version that is current, or that nobody knows, passes as it is",
    [Schema.Record(Schema.String, Schema.String), Schema.String],
    ([data, name]) => {
      const type = `kheo.unit.${name}.v3`
      assert.deepStrictEqual(upcast({ type, data: data as StoredData }, steps), { type, data })
    },
  )

  it("has an upcaster for each version but the newest: none is skipped", () => {
    const skipped = Object.keys(upcasters).filter((type) => {
      const version = Number(/\.v(\d+)$/.exec(type)?.[1])
      return !(version >= 1) || (version > 1 && !(type.replace(/\d+$/, String(version - 1)) in upcasters))
    })
    assert.deepStrictEqual(skipped, [])
  })
})
