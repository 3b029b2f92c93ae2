import { assert, it } from "@effect/vitest"
import { Result } from "effect"
import { on } from "../history/past.samples.ts"
import { Import, type ImportEvent, type ImportFact } from "./index.ts"

const committed: ImportFact = {
  _tag: "ImportCommitted",
  ...on("2022-10-21", "receipt"),
  files: [{ file: "dang-ky.xlsx", sha256: "9f86d081" }],
  rows: 14,
  events: 12,
  refused: 2,
}
const undone: ImportFact = { _tag: "ImportUndone", ...on("2022-10-22", "receipt"), reversed: 11, kept: 1, failed: 0 }
const after = (...events: ReadonlyArray<ImportEvent>) =>
  events.reduce((state, event) => Import.evolve(state, { event }), Import.initial)

it("an import is committed once; committing it again adds nothing", () => {
  assert.deepStrictEqual(Import.decide(Import.initial, committed), Result.succeed([committed]))
  assert.deepStrictEqual(Import.decide(after(committed), { ...committed, rows: 15 }), Result.succeed([]))
})

it("an import is undone once, also one that was interrupted before it was committed", () => {
  for (const state of [after(committed), Import.initial])
    assert.deepStrictEqual(Import.decide(state, undone), Result.succeed([undone]))
  assert.deepStrictEqual(Import.decide(after(committed, undone), undone), Result.succeed([]))
})
