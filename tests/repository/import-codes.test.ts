import { assert, describe, it } from "@effect/vitest"
import { codesPage, pageFiles } from "../../apps/importer/src/issue/codes-page.ts"
import { read } from "./tracked-files.ts"

describe("the page of the import's codes", () => {
  it.each(["vi", "en"] as const)("is what the catalogue says now, in %s (else: npx pnpm@12 docs:codes)", (language) =>
    assert.strictEqual(read(pageFiles[language]), codesPage(language)),
  )
})
