import { assert, describe, it } from "@effect/vitest"
import { codeOf, readHere } from "../document.samples.ts"
import { hostile } from "./hostile.samples.ts"

/** For a machine that has much else to do; what it costs is counted in the processor's time. */
const timeout = 60_000

describe("a workbook with", () => {
  it.each(Object.entries(hostile))("%s ends soon and with its own code", { timeout }, async (_, { bytes, code }) => {
    const document = bytes()
    const start = process.cpuUsage()
    assert.strictEqual(codeOf(await readHere(document)), code)
    const { system, user } = process.cpuUsage(start)
    assert.isBelow((system + user) / 1_000, 5_000)
    assert.isUndefined(Reflect.get({}, "x"))
    assert.deepStrictEqual(Object.keys(Object.prototype), [])
  })
})

describe("what was harmful", () => {
  it("is told where leaving it out may change what is read", { timeout }, async () => {
    const notes = async (name: string) => {
      const read = await readHere(hostile[name]?.bytes() ?? new Uint8Array())
      return "refusal" in read ? read.refusal : read.notes
    }
    const note = (count: string) => [{ code: "IMP-1306", sheet: "Trang 1", cell: "A1", params: { count } }]
    assert.deepStrictEqual<object>(await notes("a merge of the whole sheet"), note("1"))
    assert.deepStrictEqual<object>(await notes("100,000 merges"), note("95000"))
  })

  it("leaves the words that only look so as they are", async () => {
    const read = await readHere(hostile["names that every object has"]?.bytes() ?? new Uint8Array())
    assert("grids" in read)
    assert.deepStrictEqual(
      read.grids[0]?.rows[0]?.cells.map(({ text }) => text),
      ["__proto__", "toString"],
    )
  })
})
