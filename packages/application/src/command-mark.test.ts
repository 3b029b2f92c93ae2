import { assert, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { v5 } from "uuid"
import { nameId } from "./command-mark.ts"

it.effect.prop(
  "the id of a name is its UUIDv5, as every library makes it",
  [Arbitrary.schema(Schema.String)],
  ([text]) =>
    Effect.sync(() => {
      const name = text.toWellFormed()
      assert.strictEqual(nameId(name), v5(name.normalize("NFC"), "6f1f0d6b-2d0f-5c36-9f0e-8f4c9d1f6b02"))
    }),
)
