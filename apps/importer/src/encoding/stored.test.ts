import { assert, describe, it } from "@effect/vitest"
import { toTcvn3, toVni } from "@kheo/vietnamese/samples"
import { Effect } from "effect"
import { asked, importing, onEmpty, options, storedOf } from "../commit/office.samples.ts"
import { year, yearRows } from "../commit/year.samples.ts"
import { importFiles } from "../import-files.ts"
import { gridOf } from "../layout/grid.samples.ts"
import { readSheet } from "../reading/read-sheet.ts"
import { decodeGrid } from "./decode-grid.ts"

/** The year's papers as they are understood when they were typed in another encoding. */
const typedAs = (type: (text: string) => string) => {
  const sheets = year.flatMap(({ file, rows }) => {
    const grid = gridOf(rows.map((row) => row.map((cell) => (typeof cell === "string" ? type(cell) : cell))))
    return readSheet(decodeGrid(grid).grid, { file, sha256: "ab12" }, options.campaign) ?? []
  })
  const files = sheets.map(({ file, sha256 }) => ({ file, sha256, sheets: [] }))
  return importFiles({ files, sheets, skipped: [], warnings: [] }, options, asked)
}

describe("a year's papers in another encoding", () => {
  it.effect("add nothing to the same in Unicode", () =>
    Effect.gen(function* () {
      yield* importing(year)
      for (const type of [toTcvn3, toVni, (text: string) => text.normalize("NFD")]) {
        const { events, refused, unchanged } = yield* typedAs(type)
        assert.deepStrictEqual([events, refused, unchanged], [0, [], yearRows])
      }
    }).pipe(onEmpty()),
  )

  it.effect("leave with each fact the text of its cell as the file holds it", () =>
    Effect.gen(function* () {
      yield* typedAs(toTcvn3)
      const units = yield* storedOf("unit.added")
      for (const { data } of units) {
        const { name, source } = data as { name: string; source: { raw?: string } }
        assert.strictEqual(source.raw, toTcvn3(name))
      }
      assert.strictEqual(units.length, 3)
    }).pipe(onEmpty()),
  )
})
