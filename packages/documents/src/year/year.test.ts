import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { strFromU8, unzipSync } from "fflate"
import { barChart, chartInWords } from "../chart/bar-chart.ts"
import { disagreements } from "../letter/claim.ts"
import { letterDocument } from "../letter/docx/letter-document.ts"
import type { Letter } from "../letter/letter.ts"
import { plainText } from "../letter/run.ts"
import { toldIn } from "../letter/told.ts"
import { conferencePack } from "./conference-pack.ts"
import type { YearContent } from "./content.ts"
import { defaultConferenceWording, defaultYearWording } from "./wording.ts"
import { yearReport } from "./year-report.ts"
import { countedIn, units, year, yearOf } from "./year.samples.ts"

const report = (more: Partial<YearContent> = {}): Letter => yearReport({ ...year, ...more })
const text = (of: Letter): string =>
  of.paragraphs.map(({ runs }) => plainText(runs).replaceAll("\u00a0", " ")).join("\n")
const drawn = (svg: string) => Promise.resolve(new TextEncoder().encode(svg))
const wrong = (of: Letter) => disagreements(toldIn(of))

describe("the year's report", () => {
  it("tells the board's numbers, in sentences, tables and charts", () => {
    const made = report()
    const told = text(made)
    assert.include(
      told,
      "Có 05 đơn vị đăng ký 06 mô hình, điển hình, gồm 05 của tập thể và 01 của cá nhân.\nCòn 01 đơn vị không đăng ký: Huyện đoàn.",
    )
    assert.include(told, "04 đơn vị gửi báo cáo, đạt 66,7% số đơn vị, trong đó 01 đơn vị gửi sau ngày 21/10/2022")
    assert.include(told, "Còn 02 đơn vị chưa gửi báo cáo: Xã Bình An, Huyện đoàn.")
    assert.include(told, "01 mô hình báo cáo thực hiện không nhân rộng được; 01 mô hình chưa có kết quả")
    assert.include(told, "02 lượt đơn vị, địa phương làm theo: “Tiếng kẻng an ninh” của Xã Mỹ An.")
    const tables = made.paragraphs.flatMap(({ table }) => table ?? [])
    assert.strictEqual(tables.length, 3)
    assert.deepInclude(tables[0]?.rows.at(-1), { cells: ["Cộng", "6", "6", "4", "4", "1", "4", "1", "2"] })
    assert.strictEqual(made.paragraphs.filter(({ chart }) => chart !== undefined).length, 2)
    assert.deepStrictEqual(wrong(made), [])
  })

  it("leaves out what there is nothing to tell of", () => {
    const done = units.map((unit) => ({
      ...unit,
      reportedOn: "2022-10-12",
      models: unit.models.filter(({ person }) => person === null),
    }))
    const made = report({ before: undefined, origins: [], candidates: [], grounds: [], year: yearOf(2022, done) })
    assert.notInclude(text(made), "Còn 00 đơn vị chưa gửi báo cáo:")
    assert.notInclude(text(made), "So với năm")
    assert.include(text(made), "chưa có đề nghị khen thưởng")
    assert.deepStrictEqual(wrong(made), [])
  })

  it("is wrong in sentence and table where the board counts otherwise than the lists", () => {
    const totals = { ...countedIn(units), reports: 5 }
    const found = wrong(report({ year: { ...yearOf(2022, units), totals }, before: undefined }))
    assert.isTrue(found.some(({ claim, said }) => said === "05" && claim?.what === "Đã gửi báo cáo"))
    assert.isTrue(found.some(({ claim, said }) => said === "5" && claim?.what === "Cộng: Đã gửi báo cáo"))
    for (const { claim } of found) assert.match(claim?.what ?? "", /[Bb]áo cáo/u)
    const blocks = yearOf(2022, units).blocks.map((block, index) => (index === 0 ? { ...block, models: 9 } : block))
    assert.deepStrictEqual(
      wrong(report({ year: { ...yearOf(2022, units), blocks } })).map(({ claim, said }) => [said, claim?.what]),
      [["9", "Khối xã, thị trấn: Mô hình đăng ký"]],
    )
  })

  it("is wrong where a percentage or a number was typed that is not so", () => {
    const closing = (words: string) => wrong(report({ wording: { ...defaultYearWording, closing: words } }))
    assert.deepStrictEqual(closing("Đạt {reportShare} số đơn vị, {reports} đơn vị."), [])
    assert.deepStrictEqual(closing("04, 04, 66,7%, 01, 02"), [])
    assert.strictEqual(closing("04, 04, 68,7%, 01, 02")[0]?.said, "68,7%")
    const half = { what: "một nửa", list: ["a"], of: ["a", "b"] }
    const said = (text: string) => disagreements([{ text, claims: [half] }]).map((one) => one.said)
    assert.deepStrictEqual([said("đạt 50%"), said("đạt 50"), said("đạt 51%")], [[], ["50"], ["51%"]])
  })

  const Unit = Schema.Struct({
    block: Schema.Literals(["Khối xã", "Khối 2", "Khối Đảng"]),
    held: Schema.Boolean,
    reported: Schema.Literals(["", "2022-10-12", "2022-10-23"]),
    models: Schema.Array(
      Schema.Struct({
        title: Schema.Literals(["Tổ 5 không", "Đường hoa", "3 sạch"]),
        person: Schema.Boolean,
        outcome: Schema.Literals(["pending", "submitted", "notScalable"]),
        proposed: Schema.Boolean,
      }),
    ),
  })

  it.prop(
    "agrees with its lists for every year, whatever units and models are called",
    [Schema.Array(Unit)],
    ([given]) => {
      const all = given.map(({ block, held, models, reported }, index) => ({
        name: `Xã số ${index}`,
        block,
        conferenceOn: held ? "2022-10-11" : null,
        reportedOn: reported === "" ? null : reported,
        late: reported > "2022-10-21",
        models: models.map((model) => ({ ...model, person: model.person ? "Lê Thị 3" : null })),
      }))
      assert.deepStrictEqual(wrong(report({ year: yearOf(2022, all) })), [])
    },
  )

  it("holds its charts as pictures that say in words what they show", async () => {
    const files = unzipSync(await letterDocument(report(), drawn))
    const media = Object.keys(files).filter((name) => /^word\/media\/.*\.png$/.test(name))
    assert.strictEqual(media.length, 2)
    assert.include(strFromU8(files[media[0] ?? ""] ?? new Uint8Array()), "Mô hình theo khối")
    const body = strFromU8(files["word/document.xml"] ?? new Uint8Array())
    assert.include(body, "Khối Đảng: đăng ký 1, có kết quả 1, không nhân rộng được 0")
    for (const name of Object.keys(files).filter((one) => one.endsWith(".rels")))
      assert.notInclude(strFromU8(files[name] ?? new Uint8Array()), "External")
  })
})

describe("the conference's papers", () => {
  const made = conferencePack({ ...year, agenda: defaultConferenceWording })

  it("are the agenda, the report and who is called up", () => {
    assert.include(text(made), "Thời gian: ngày 11 tháng 11 năm 2022.\nĐịa điểm: Hội trường Huyện ủy.")
    const agenda = made.paragraphs[1]?.table
    const third = agenda?.rows[3]
    assert.strictEqual(
      third !== undefined && "cells" in third ? third.cells.join("|").replaceAll("\u00a0", " ") : "",
      "08 giờ 20|Báo cáo kết quả phong trào thi đua “Dân vận khéo” năm 2022|Ban Dân vận Huyện ủy",
    )
    assert.isAbove(made.parts?.[0]?.paragraphs.length ?? 0, 20)
    assert.strictEqual(made.enclosures.length, 1)
    assert.deepStrictEqual(wrong(made), [])
    const unplanned = conferencePack({
      ...year,
      conference: undefined,
      candidates: [],
      agenda: defaultConferenceWording,
    })
    assert.include(text(unplanned), "ngày …… tháng …… năm ……")
    assert.deepStrictEqual(unplanned.enclosures, [])
  })
})

describe("a chart", () => {
  const chart = { title: "A & B", labels: ["<Khối> 1", ""], bars: [{ name: "x", values: [4, 0] }] }

  it("draws bars in proportion, and any text as text", () => {
    const svg = barChart({ ...chart, bars: [...chart.bars, { name: "y", values: [2] }] })
    const widths = [...svg.matchAll(/<rect x="300" y="\d+" width="(\d+)"/gu)].map(([, wide]) => Number(wide))
    assert.deepStrictEqual(widths.slice(-4), [540, 270, 0, 0])
    assert.include(svg, "A &amp; B")
    assert.include(svg, "&lt;Khối&gt; 1")
  })

  it("says in words what it shows", () => {
    assert.strictEqual(chartInWords(chart), "A & B. <Khối> 1: x 4; : x 0")
  })
})
