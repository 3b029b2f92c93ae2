import { assert, it } from "@effect/vitest"
import { Result } from "effect"
import { on } from "../history/past.samples.ts"
import { Import, type ImportFact } from "./index.ts"

it("an import is committed once; committing it again adds nothing", () => {
  const committed: ImportFact = {
    _tag: "ImportCommitted",
    ...on("2022-10-21", "receipt"),
    files: [{ file: "dang-ky.xlsx", sha256: "9f86d081" }],
    rows: 14,
    events: 12,
    refused: 2,
  }
  assert.deepStrictEqual(Import.decide(Import.initial, committed), Result.succeed([committed]))
  assert.deepStrictEqual(Import.decide(Import.evolve(), { ...committed, rows: 15 }), Result.succeed([]))
})
