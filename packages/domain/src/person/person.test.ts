import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { erasedText, ErasureGround, isUnreadable, lockedText, Person, type PersonCommand } from "./index.ts"

describe("a person", () => {
  it.prop(
    "is erased once, with what was said of it; a second time adds nothing",
    [ErasureGround, Schema.NonEmptyString],
    ([ground, request]) => {
      const day = { occurredAt: "2026-11-25", basis: "receipt" } as const
      const command: PersonCommand = { _tag: "ErasePerson", ...day, ground, request }
      const first = Result.getOrThrow(Person.decide(Person.initial, command))
      const { _tag, ...said } = command
      assert.deepStrictEqual<ReadonlyArray<object>>(first, [{ _tag: "PersonErased", ...said }])
      assert.deepStrictEqual(Result.getOrThrow(Person.decide(first.reduce(Person.evolve, Person.initial), command)), [])
    },
  )

  it("whose value is erased or locked is nobody; a name is somebody", () => {
    assert.deepStrictEqual([erasedText, lockedText, "Lê Thị Ánh", null].map(isUnreadable), [true, true, false, false])
  })
})
