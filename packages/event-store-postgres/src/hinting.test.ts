import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { hinting } from "./hinting.ts"

describe("hints of the newest position", () => {
  it.live("the first goes out at once, those after it together, with the newest", () =>
    Effect.gen(function* () {
      const given: Array<number> = []
      const hints = hinting((_: undefined, position) => Promise.resolve(given.push(position)))
      for (const position of [1, 2, 3]) hints.hint(undefined, position)
      assert.deepStrictEqual(given, [1])
      yield* Effect.sleep("30 millis")
      assert.deepStrictEqual(given, [1, 3])
    }),
  )

  it.live("what was held back is given before the end", () =>
    Effect.gen(function* () {
      const given: Array<string> = []
      const hints = hinting(async (through: string, position) => {
        await Promise.resolve()
        given.push(`${through} ${position}`)
      })
      hints.hint("a", 1)
      hints.hint("b", 2)
      yield* Effect.promise(() => hints.flush())
      assert.deepStrictEqual(given, ["a 1", "b 2"])
    }),
  )
})
