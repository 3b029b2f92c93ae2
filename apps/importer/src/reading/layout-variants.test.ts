import { assert, it } from "@effect/vitest"
import { gridOf } from "../layout/grid.samples.ts"
import { anyRendering, rendered } from "../layout/rendered.samples.ts"
import type { Grid } from "../formats/grid.ts"
import { readTables } from "./read-sheet.ts"
import { file } from "./sheet.samples.ts"

const columns = ["STT", "Tên mô hình", "Tên đơn vị", "Tên cá nhân", "Kết quả thực hiện", "Kết quả nhân rộng"]

/** What a sheet claims, without where it stands. */
const claimed = (grid: Grid) =>
  readTables(grid, file, 2022).sheets.map(({ kind, rows }) => ({
    kind,
    rows: rows.map((row) => {
      assert("claim" in row && row.claim.kind === "results")
      const { account, notScalable, person, title, unit } = row.claim
      return { account, notScalable, person, title: title.text, unit: unit?.text }
    }),
  }))

it.prop(
  "the same models come back from a table however it is laid out",
  [anyRendering],
  ([{ models, variant }]) => {
    const plain = gridOf([
      columns,
      ...models.map(({ person, replication, results, title, unit }, index) => [
        String(index + 1),
        title,
        unit,
        person,
        results,
        replication,
      ]),
    ])
    assert.deepStrictEqual(claimed(rendered(models, variant)), claimed(plain))
  },
  { arbitrary: { runs: 200 } },
)
