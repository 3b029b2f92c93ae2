import { assert, it } from "@effect/vitest"
import { themeFor } from "./theme.ts"

it("NO_COLOR takes every colour and leaves the chosen line inverse", () => {
  const theme = themeFor({ NO_COLOR: "1" })
  for (const style of Object.values(theme)) assert.isUndefined(style.color)
  assert.isTrue(theme.chosen.inverse)
  assert.strictEqual(themeFor({ NO_COLOR: "" }).bad.color, "red")
})
