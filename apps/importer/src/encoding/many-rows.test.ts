import { assert, describe, it } from "@effect/vitest"
import { toTcvn3, toVni, vietnameseWords } from "@kheo/vietnamese/samples"
import { Schema } from "effect"
import { gridOf } from "../layout/grid.samples.ts"
import { decodeGrid } from "./decode-grid.ts"

/** A sentence of its own for each row. */
const sentence = (row: number): string =>
  [3, 5, 7, 11].map((step) => vietnameseWords[(row * step + (row >> 5)) % vietnameseWords.length]).join(" ") + ` ${row}`

const rows = Array.from({ length: 10_000 }, (_, row) => [sentence(row)])

/** What of the rows did not come back, letter for letter. */
const lost = ({ grid }: ReturnType<typeof decodeGrid>): ReadonlyArray<string> =>
  rows.flat().filter((text, at) => grid.rows[at]?.cells[0]?.text !== text)

describe("ten thousand rows", () => {
  it("come back from TCVN3, VNI and decomposed letters, each cell with its raw text", () => {
    const ways = { tcvn3: toTcvn3, vni: toVni, unicode: (text: string) => text.normalize("NFD") }
    for (const [encoding, way] of Object.entries(ways)) {
      const decoded = decodeGrid(gridOf(rows.map((row) => row.map(way))))
      assert.deepStrictEqual(lost(decoded), [], encoding)
      assert.strictEqual(
        decoded.weighed.some(({ judgement }) => judgement === "unsure"),
        false,
        encoding,
      )
      const cell = decoded.grid.rows[500]?.cells[0]
      assert.strictEqual(cell?.raw, encoding === "unicode" ? undefined : way(rows[500]?.[0] ?? ""))
    }
  })
})

const column = Schema.Array(
  Schema.Struct({ words: Schema.Array(Schema.Literals(vietnameseWords)), form: Schema.Literals(["NFC", "NFD"]) }),
)

it.prop(
  "a column of composed and decomposed letters comes back composed, and nothing of it is decoded",
  [column],
  ([cells]) => {
    const texts = cells.map(({ words }) => words.join(" ")).filter((text) => text !== "")
    const { grid, weighed } = decodeGrid(gridOf(cells.map(({ form, words }) => [words.join(" ").normalize(form)])))
    assert.deepStrictEqual(
      grid.rows.map((row) => row.cells[0]?.text),
      texts,
    )
    assert.deepStrictEqual(weighed, [])
  },
)
