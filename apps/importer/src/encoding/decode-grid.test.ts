import { assert, describe, it } from "@effect/vitest"
import { toTcvn3, toTcvn3Capitals, toVni } from "@kheo/vietnamese/samples"
import { merged } from "../layout/grid.samples.ts"
import { decodeGrid } from "./decode-grid.ts"
import { runs, sheetWith, textsOf, under, weighedIn } from "./encoding.samples.ts"

const first = (cells: Parameters<typeof textsOf>[0]) => textsOf(cells)[0]?.[0]
const old = (text: string) => toTcvn3(text)

describe("a font", () => {
  it("of an older encoding says how its cell is read, be it a single word that could be Unicode", () => {
    assert.strictEqual(first([[under(".VnTime", "mét")]]), "một")
    assert.strictEqual(first([[under(".vnarial", old("Ấp Bình Trung"))]]), "Ấp Bình Trung")
    assert.strictEqual(first([[under("VNI-Times", toVni("Ấp Bình Trung"))]]), "Ấp Bình Trung")
    assert.strictEqual(first([[under("VNI-Times", "cô quan")]]), "cơ quan")
  })

  it("of capitals gives capitals, also to a word without marks", () => {
    assert.strictEqual(first([[under(".VnTimeH", toTcvn3Capitals("ĐẢNG ỦY xã"))]]), "ĐẢNG ỦY XÃ")
    assert.strictEqual(first([[under(".VnArialH", "Ban")]]), "BAN")
  })

  it("that lies is not believed: Unicode left under it stays", () => {
    assert.strictEqual(first([[under(".VnTime", "Xã Mỹ Thạnh")]]), "Xã Mỹ Thạnh")
    assert.strictEqual(first([[under(".VnTimeH", "Xã Mỹ Thạnh")]]), "Xã Mỹ Thạnh")
    assert.strictEqual(first([[under("VNI-Times", "Xã Mỹ Thạnh".normalize("NFD"))]]), "Xã Mỹ Thạnh")
    assert.strictEqual(first([[under(".VnTime", "Hà")]]), "Hà")
    assert.strictEqual(first([[under(".VnTime", "xã Bình An")]]), "xã Bình An")
    assert.strictEqual(first([[under(".VnTime", "Hà bé")]]), "Hà bé")
    const among = ["Xã Mỹ Thạnh", "Thị trấn Thủ Thừa"].map((text) => [under(".VnTime", old(text))])
    assert.deepStrictEqual(textsOf([...among, [under(".VnTime", "đường nhà bé")]]).at(-1), ["đường nhà bé"])
    const likeTheOthers = [[under(".VnTime", "Xã Mỹ Thạnh")], [under(".VnTime", "xã Long")], [under(".VnTimeH", "Ban")]]
    assert.deepStrictEqual(textsOf(likeTheOthers), [["Xã Mỹ Thạnh"], ["xã Long"], ["BAN"]])
  })

  it("of the other encoding is not believed either, where the words are plain", () => {
    assert.strictEqual(first([[under(".VnTime", toVni("Mặt trận Tổ quốc huyện"))]]), "Mặt trận Tổ quốc huyện")
  })

  it("that was made for Unicode says nothing", () => {
    for (const font of ["SVN-Times", "UTM Avo", "UVN Bai Sau", "Times New Roman", "Vnf", "VNI"])
      assert.strictEqual(first([[under(font, "mét")]]), "mét")
  })
})

describe("a cell of several runs", () => {
  it("is read run by run", () => {
    const cell = runs([old("Xã Mỹ Thạnh"), ".VnTime"], [" – huyện Thủ Thừa", "Times New Roman"])
    assert.strictEqual(first([[cell]]), "Xã Mỹ Thạnh – huyện Thủ Thừa")
    assert.strictEqual(first([[{ ...cell, font: ".VnTime" }]]), "Xã Mỹ Thạnh – huyện Thủ Thừa")
  })

  it("takes the cell's font where a run has none, and letters over the border of two runs", () => {
    const cell = { ...runs([old("xã ")], [old("Mỹ")], [", 2022", "Arial"]), font: ".VnTime" }
    assert.strictEqual(first([[cell]]), "xã Mỹ, 2022")
    assert.strictEqual(first([[runs(["Tha", "VNI-Times"], ["ïnh", "VNI-Times"])]]), "Thạnh")
  })

  it("keeps its raw text, and its runs as they are now", () => {
    const cell = runs([old("Mỹ"), ".VnTime"], [" An", "Arial"])
    const [row] = decodeGrid(sheetWith([[cell]])).grid.rows
    const found = row?.cells[0]
    assert.deepStrictEqual([found?.text, found?.raw], ["Mỹ An", cell.text])
    assert.deepStrictEqual(
      found?.runs?.map(({ text }) => text),
      ["Mỹ", " An"],
    )
  })
})

describe("without a font", () => {
  const names = ["Xã Mỹ Thạnh", "Xã Long Thuận", "Thị trấn Thủ Thừa", "Hội Nông dân", "một", "Đắk"]

  it("a column of TCVN3 or VNI is told by its words, its short cells with it", () => {
    assert.deepStrictEqual(
      textsOf(names.map((name) => [old(name)])),
      names.map((name) => [name]),
    )
    assert.deepStrictEqual(
      textsOf(names.map((name) => [toVni(name)])),
      names.map((name) => [name]),
    )
  })

  it("a short cell follows its sheet where its column says too little", () => {
    const rows = names.slice(0, 4).map((name, at) => (at === 2 ? [old(name), old("xã"), "mét"] : [old(name)]))
    assert.deepStrictEqual(textsOf(rows)[2], ["Thị trấn Thủ Thừa", "xã", "một"])
  })

  it("a text that could be either is left where its letters would be strange ones in the encoding of its column", () => {
    const rows = [...names.slice(0, 4).map((name) => [old(name)]), ["xã Bình An"], ["xã"]]
    assert.deepStrictEqual(textsOf(rows).slice(-2), [["xã Bình An"], ["xã"]])
    assert.deepStrictEqual(weighedIn(rows).at(-1), ["A6", "unsure"])
  })

  it("Unicode beside TCVN3 in one column stays, and what may be either is told", () => {
    const rows = [[old("Xã Mỹ Thạnh")], ["Xã Mỹ Thạnh"], ["mét"], ["Hà"], [old("Xã Long Thuận")]]
    assert.deepStrictEqual(textsOf(rows), [["Xã Mỹ Thạnh"], ["Xã Mỹ Thạnh"], ["mét"], ["Hà"], ["Xã Long Thuận"]])
    assert.deepStrictEqual(weighedIn(rows), [
      ["A1", "tcvn3"],
      ["A3", "unsure"],
      ["A5", "tcvn3"],
    ])
  })

  it("a lone word that may be TCVN3 is left and told, other peoples' words are neither", () => {
    assert.deepStrictEqual(weighedIn([["x·"], ["café"], ["Müller"], ["100 m²"], ["Microsoft®"]]), [["A1", "unsure"]])
    assert.strictEqual(first([["x·"]]), "x·")
  })
})

describe("decoding", () => {
  it("comes before cleaning, since a soft hyphen is ư in TCVN3 and nothing in Unicode", () => {
    assert.strictEqual(first([[under(".VnTime", "ng\u00ADêi\u00A0d©n_x000D_\n")]]), "người dân\n")
    assert.strictEqual(first([["ng\u00ADười\u00A0dân"]]), "người dân")
  })

  it("keeps the raw text of what it changed, and of nothing else", () => {
    const { grid } = decodeGrid(sheetWith([[under(".VnTime", old("xã Mỹ An")), under(".VnTime", "12"), "a\u00A0b"]]))
    assert.deepStrictEqual(
      grid.rows[0]?.cells.map(({ raw, text }) => [text, raw]),
      [
        ["xã Mỹ An", old("xã Mỹ An")],
        ["12", undefined],
        ["a b", undefined],
      ],
    )
  })

  it("gives a merged cell the same text everywhere and counts it once", () => {
    const grid = merged(sheetWith([[under(".VnTime", old("xã Mỹ An"))], ["b"], ["c"]]), "A1:B3")
    const { grid: read, weighed } = decodeGrid(grid)
    for (const { cells } of read.rows) for (const { text } of cells) assert.strictEqual(text, "xã Mỹ An")
    assert.strictEqual(weighed.length, 1)
  })

  it("leaves numbers, days and errors, and hands on the very cells that need nothing", () => {
    const grid = sheetWith([["Xã Mỹ An", { text: "44845", serial: 44_845 }, { text: "#REF!", error: true }]])
    assert.deepStrictEqual(decodeGrid(grid).grid, grid)
    assert.strictEqual(decodeGrid(grid).grid.rows[0]?.cells[0], grid.rows[0]?.cells[0])
  })
})
