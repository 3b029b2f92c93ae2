import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import type { RowRead } from "../reading/claim.ts"
import { readSheet } from "../reading/read-sheet.ts"
import { readHere } from "./document.samples.ts"
import { rendered, type Texts } from "./rendered.samples.ts"

const of = { file: "a", sha256: "b" }

/** What the rows of a file claim, wherever they stood in it. */
const claimsIn = (ending: string, texts: Texts) =>
  Effect.promise(async () => {
    const read = await readHere((await rendered[ending]?.(texts)) ?? new Uint8Array(), `a.${ending}`)
    assert("grids" in read, `${ending}: ${JSON.stringify(read)}`)
    assert.deepStrictEqual(read.notes, [], ending)
    return read.grids.flatMap((grid) => readSheet(grid, of, 2022)?.rows.map(withoutSheet) ?? [])
  })

const withoutSheet = (row: RowRead): RowRead =>
  "claim" in row
    ? { claim: { ...row.claim, source: { ...row.claim.source, sheet: "" } } }
    : { ...row, refused: { ...row.refused, sheet: "" } }

const header = ["STT", "Tên mô hình", "Tên đơn vị", "Tên cá nhân", "Kết quả thực hiện", "Kết quả nhân rộng"]

/** Words that some format could take for something else: figures, dates, formulas, marks, line breaks. */
const words = Schema.Literals([
  "",
  "Tiếng loa an ninh",
  "- Xây dựng 3 tuyến; 5 tổ",
  '"Dân vận khéo", tổ 2',
  "Đường hoa\nTuyến 2",
  "+ 05 đơn vị",
  "@tổ",
  "không nhân rộng được",
  "'=1+1",
  "012",
  "14/10/2022",
  "ấp 1 | ấp 2",
  "5%",
  "TRUE",
])
const row = Schema.Tuple([Schema.Literals(["Xã Mỹ An", "Xã Mỹ Lạc"]), words, words, words, words])

describe("a table", () => {
  it.effect.prop(
    "makes the same claims in every format",
    [Arbitrary.array(Arbitrary.schema(row), { minLength: 1, maxLength: 4 })],
    ([rows]) =>
      Effect.gen(function* () {
        const texts = [
          header,
          ...rows.map(([unit, title, person, results, replication], index) => [
            String(index + 1),
            title === "" ? "Nuôi ong" : title,
            unit,
            person,
            results,
            replication,
          ]),
        ]
        const expected = yield* claimsIn("xlsx", texts)
        assert.strictEqual(expected.length, rows.length)
        for (const ending of Object.keys(rendered))
          assert.deepStrictEqual(yield* claimsIn(ending, texts), expected, ending)
      }),
    { arbitrary: { runs: 12 }, timeout: 20_000 },
  )
})
