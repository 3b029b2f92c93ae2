import { assert, describe, it } from "@effect/vitest"
import { codeOf, readHere } from "../document.samples.ts"
import { sharedRuns } from "./shared-runs.ts"
import { record, u16, xlsBytes } from "./xls.samples.ts"

const text = [{ row: 0, column: 0, runs: [{ text: "Tiếng loa", font: 0 }] }]
const withRecords = (...more: ReadonlyArray<Buffer>) => readHere(xlsBytes(["Arial"], text, 1_000, { more }), "a.xls")
const number = (row: number, value: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return record(0x203, u16(row, 0, 0), bytes)
}

const textsOf = async (...more: ReadonlyArray<Buffer>) => {
  const read = await withRecords(...more)
  assert("grids" in read, JSON.stringify(read))
  return read.grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)))
}

describe("an .xls with", () => {
  it("a link over every cell is read, the link is not", async () => {
    assert.deepStrictEqual(await textsOf(record(0x1b8, u16(0, 65_535, 0, 65_535), Buffer.alloc(64))), ["Tiếng loa"])
  })

  it("a chart in its sheet keeps the sheet's own cells, not those that the chart remembers", async () => {
    const chart = [record(0x809, u16(0x600, 0x20, 0, 0), Buffer.alloc(8)), number(0, 99), record(0x0a)]
    assert.deepStrictEqual(await textsOf(number(1, 15), ...chart, number(2, 16)), ["Tiếng loa", "15", "16"])
  })

  it("a formula that ends in its middle is read by the value that it had", async () => {
    const value = Buffer.alloc(8)
    value.writeDoubleLE(84)
    const cut = [u16(1, 0, 0), value, u16(0, 0, 0, 9), Buffer.from([0x17])]
    assert.deepStrictEqual(await textsOf(record(0x06, ...cut)), ["Tiếng loa", "84"])
  })

  it("texts that are cut within their first bytes is refused at once", async () => {
    const [head, one] = [Buffer.from([2, 0, 0, 0, 2, 0, 0, 0]), Buffer.from([1, 0, 0, 0x61])]
    assert.lengthOf(sharedRuns([head, one, one]), 2)
    for (const left of [1, 2]) assert.throws(() => sharedRuns([head, one, one.subarray(0, left)]), "IMP-1104")
    for (const type of [0x07, 0x204, 0xd6, 0xfd, 0x207])
      assert.strictEqual(codeOf(await withRecords(record(type))), "IMP-1104")
  })
})
