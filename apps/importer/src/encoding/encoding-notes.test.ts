import { assert, describe, it } from "@effect/vitest"
import { toTcvn3, toVni } from "@kheo/vietnamese/samples"
import { sentence } from "../issue/issue.ts"
import { decodeGrid } from "./decode-grid.ts"
import { type Cells, sheetWith, under } from "./encoding.samples.ts"
import { encodingNotes } from "./encoding-notes.ts"

const told = (...sheets: ReadonlyArray<Cells>) =>
  encodingNotes(
    "a.xls",
    sheets.map((cells, at) => decodeGrid({ ...sheetWith(cells), sheet: `Trang ${at + 1}` })),
  )

const old = (text: string) => under(".VnTime", toTcvn3(text))

describe("what is told of a file's encodings", () => {
  it("is nothing where all is Unicode", () => assert.deepStrictEqual(told([["Xã Mỹ An", "café", "12"]]), []))

  it("is how many cells each encoding had, over all sheets, with an example", () => {
    const notes = told(
      [[old("xã"), "Xã Mỹ An"], [old("Xã Long Thuận\nẤp 2")]],
      [[old("Mỹ Thạnh")], [under("VNI-Times", toVni("Ấp Bình Trung"))]],
    )
    assert.deepStrictEqual(
      notes.map(({ cell, code, sheet }) => [code, sheet, cell]),
      [
        ["IMP-2104", "Trang 1", "A2"],
        ["IMP-2104", "Trang 2", "A2"],
      ],
    )
    assert.deepStrictEqual(notes[0]?.params, {
      count: "3",
      encoding: "TCVN3 (.VnTime)",
      before: toTcvn3("Xã Long Thuận"),
      after: "Xã Long Thuận",
    })
  })

  it("is one place for each column that was left as it is, and one for each that came with letters lost", () => {
    const notes = told([
      ["x·", "Xã M� An", "Xã Mỹ An"],
      ["x·", "M� Thạnh"],
    ])
    assert.deepStrictEqual(
      notes.map(({ cell, code }) => [code, cell]),
      [
        ["IMP-2103", "A1"],
        ["IMP-2130", "B1"],
      ],
    )
    for (const { code, params } of notes)
      for (const language of ["vi", "en"] as const) {
        assert.match(sentence(code, params, language), /\((và 1 ô nữa|and 1 more): [AB]2\)/)
        assert.notMatch(sentence(code, params, language), /\{|undefined/)
      }
  })
})
