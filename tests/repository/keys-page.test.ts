import { describe, it } from "@effect/vitest"
import { expect } from "vitest"
import { keysPage } from "../../apps/terminal/src/actions/index.ts"

describe("the page of keys", () => {
  it("says what the screens do; `vitest run --project repository keys-page --update` writes it", async () => {
    await expect(keysPage()).toMatchFileSnapshot("../../docs/huong-dan/phim.md")
  })
})
