import { assert, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { cellAddress } from "../bounded-merges.ts"
import { across, cell, docx, down, on, paragraph, row, table } from "./docx.samples.ts"
import { readDocx } from "./read-docx.ts"

const [most, width] = [7, 5]
const size = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 4 }))
/** How far down and across each cell would reach, from the first place on that nobody has taken. */
const reaches = Arbitrary.array(Arbitrary.schema(Schema.Tuple([size, size, Schema.Boolean])), {
  minLength: most * width,
  maxLength: most * width,
})

interface Area {
  readonly from: readonly [row: number, column: number]
  readonly to: readonly [row: number, column: number]
  readonly text: string
  /** Whether Word left words in cells that the merge hides, or began a merge that goes nowhere. */
  readonly odd: boolean
}

/** Areas that cover a table without a gap and without meeting one another. */
const areasOf = (wanted: ReadonlyArray<readonly [number, number, boolean]>): ReadonlyArray<Area> => {
  const taken = new Set<string>()
  const areas: Array<Area> = []
  const isFree = (r: number, c: number) => r < most && c < width && !taken.has(`${r}/${c}`)
  for (let r = 0; r < most; r += 1)
    for (let c = 0; c < width; c += 1) {
      if (!isFree(r, c)) continue
      const [tall = 1, wide = 1, odd = false] = wanted[areas.length] ?? []
      let across = 1
      while (across < wide && isFree(r, c + across)) across += 1
      let rows = 1
      // Below a free row's beginning everything is free that the rows above have not reached down to.
      while (rows < tall && Array.from({ length: across }, (_, at) => isFree(r + rows, c + at)).every(Boolean))
        rows += 1
      for (let at = 0; at < rows * across; at += 1) taken.add(`${r + Math.floor(at / across)}/${c + (at % across)}`)
      areas.push({ from: [r, c], to: [r + rows - 1, c + across - 1], text: `ô ${areas.length}`, odd })
    }
  return areas
}

/** A row of Word's table: an area begins in its first row, and is gone on with in every other. */
const wordRow = (areas: ReadonlyArray<Area>, at: number): string =>
  row(
    ...areas
      .filter(({ from, to }) => from[0] <= at && at <= to[0])
      .toSorted((one, other) => one.from[1] - other.from[1])
      .map(({ from, odd, text, to }) => {
        const span = to[1] > from[1] ? across(to[1] - from[1] + 1) : ""
        const isTall = to[0] > from[0]
        if (at > from[0]) return cell(paragraph(odd ? "không ai thấy" : ""), `${span}${on}`)
        return cell(text, `${span}${isTall || odd ? down : ""}`)
      }),
  )

it.effect.prop(
  "whatever cells of a Word table are merged down and across, each place has the words that one sees there",
  [reaches],
  ([wanted]) =>
    Effect.gen(function* () {
      const areas = areasOf(wanted)
      const header = row("STT", "Tên mô hình", "Tên đơn vị", "Lĩnh vực", "Ghi chú")
      const rows = Array.from({ length: most }, (_, at) => wordRow(areas, at))
      const read = yield* Effect.promise(async () => readDocx(docx(table(header, ...rows))))
      assert("grids" in read)
      const all = read.grids.flatMap((grid) => grid.rows.flatMap(({ cells }) => cells))
      const cells = new Map(all.map((one) => [one.address, one]))
      for (const { from, text, to } of areas)
        for (let r = from[0]; r <= to[0]; r += 1)
          for (let c = from[1]; c <= to[1]; c += 1) {
            const address = cellAddress(r + 2, c + 1)
            const master = cellAddress(from[0] + 2, from[1] + 1)
            const found = cells.get(address)
            assert.strictEqual(found?.text, text, address)
            assert.strictEqual(found?.master ?? address, master, address)
          }
      assert.strictEqual(cells.size, (most + 1) * width)
    }),
  { arbitrary: { runs: 30 } },
)
