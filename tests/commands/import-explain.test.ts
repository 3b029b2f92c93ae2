import { assert, describe, it } from "@effect/vitest"
import { emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

const explain = (...words: ReadonlyArray<string>) => kheoHere(["import", "explain", ...words, "--data", emptyFolder()])

describe("kheo import explain", () => {
  it("says what a code means and what to do, in either language, without a register", async () => {
    const { code, err, out } = await explain("IMP-2203")
    assert.deepStrictEqual([code, err], [0, ""])
    assert.match(out, /^IMP-2203 \(không nhận dòng\)\n\n“…” có thể là nhiều đơn vị: …\. .*\n\n.*TT là thị trấn.*\n$/)
    assert.match(
      (await explain("2203", "--lang", "en")).out,
      /^IMP-2203 \(a row was not taken\)\n\n.*may be several units/,
    )
  })

  it("gives an object with --json, and all of them when none is named", async () => {
    const one = JSON.parse((await explain("imp-2001", "--json")).out)
    assert.deepStrictEqual(Object.keys(one), ["code", "severity", "message", "about"])
    assert.deepInclude(one, { code: "IMP-2001", severity: "fatal" })
    const all: ReadonlyArray<unknown> = JSON.parse((await explain("--json")).out)
    assert.isAtLeast(all.length, 30)
    assert.deepInclude(all, one)
    assert.match((await explain()).out, /^IMP-1001 {2}.*\nIMP-1002 {2}/)
  })

  it("names the codes near one that there is not", async () => {
    const { code, err, out } = await explain("IMP-2230")
    assert.deepStrictEqual([code, out], [2, ""])
    assert.match(err, /^Không có mã “IMP-2230”\. Gần giống: .*IMP-2203.*kheo import explain\.\n$/)
    assert.include((await explain("xyz", "--lang", "en")).err, "There is no code “xyz”. See all codes")
  })
})
