import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { UnknownField } from "../letter/compose.ts"
import { disagreements } from "../letter/claim.ts"
import { hd05, nd30 } from "../letter/letter-rules.ts"
import type { Letter } from "../letter/letter.ts"
import { plainText } from "../letter/run.ts"
import { toldIn } from "../letter/told.ts"
import type { ReminderContent } from "./content.ts"
import { reminderLetter } from "./reminder.ts"
import { content, unitOf } from "./reminder.samples.ts"
import { levelOf, nameInLetters } from "./unit-names.ts"
import { wordingOver } from "../letter/wording.ts"
import { defaultWording } from "./wording.ts"

const letter = (more: Partial<ReminderContent> = {}): Letter => reminderLetter({ ...content, ...more })
const texts = (of: Letter): ReadonlyArray<string> =>
  of.paragraphs.map(({ runs }) => plainText(runs).replaceAll("\u00a0", " "))
const wrong = (of: Letter) => disagreements(toldIn(of))

describe("the reminder letter", () => {
  it("tells who has done what as công văn 51-CV/BCĐ does, those who reported by the day it came", () => {
    const told = texts(letter())
    assert.include(
      told,
      "- Khối xã: có 08 đơn vị xã tổ chức hội nghị tổng kết nhân rộng mô hình “Dân vận khéo” và có 04 xã gửi báo cáo tổng kết mô hình gồm: Nhị Thành, Mỹ An, Mỹ Lạc, Mỹ Thạnh.",
    )
    assert.include(
      told,
      "- Khối Đảng có: Ban Tuyên giáo Huyện ủy, Ban Dân vận Huyện ủy; Khối đoàn thể có: Hội Liên hiệp Phụ nữ.",
    )
    assert.include(told[0] ?? "", "về đăng ký mô hình và Biên bản cuộc họp ngày 17/10/2022.")
    assert.include(told[1] ?? "", "(Cơ quan Thường trực Ban Chỉ đạo huyện) đến ngày 18/10/2022, cụ thể là:")
    assert.isTrue(
      told.some((text) => text.includes("chậm nhất ngày 21/10/2022") && text.includes("trong tháng 10/2022")),
    )
    assert.strictEqual(letter().placeAndDay, "Thủ Thừa, ngày 19 tháng 10 năm 2022")
    assert.deepStrictEqual(letter().number, { number: "51", symbol: "CV/BCĐ" })
  })

  it("lists who is behind group by group, and whose report lacks models", () => {
    const rows =
      letter({ groups: [{ name: "BCĐ các xã, thị trấn", blocks: ["Khối xã, thị trấn"] }] }).enclosures[0]?.table.rows ??
      []
    assert.deepStrictEqual(rows[0], { section: "BCĐ các xã, thị trấn (05 đơn vị)" })
    assert.deepStrictEqual(rows[2], { cells: ["2", "Xã Bình An", "01", "10/10/2022", "chưa", "báo cáo"] })
    assert.deepInclude(rows, {
      cells: ["7", "Hội Liên hiệp Phụ nữ huyện", "03", "chưa", "17/10/2022", "kết quả 02 mô hình"],
    })
    assert.deepInclude(rows, {
      cells: ["8", "Trường Mẫu giáo Long Thuận", "chưa đăng ký", "chưa", "chưa", "hội nghị, báo cáo"],
    })
  })

  it("to one unit tells of it alone and encloses its own form", () => {
    const own = letter({
      to: {
        id: "Xã Bình An",
        models: [{ id: "0195a2f0-0000-7000-8000-0000000000a1", title: "Ánh sáng an ninh", person: "Nguyễn Thị Hồng" }],
      },
    })
    assert.deepStrictEqual(own.recipients, ["Xã Bình An"])
    assert.isTrue(
      texts(own).some((text) =>
        text.startsWith(
          "Đến ngày 18/10/2022, Xã Bình An đã đăng ký 01 mô hình, đã tổ chức hội nghị tổng kết ngày 10/10/2022, chưa gửi báo cáo tổng kết mô hình. Để",
        ),
      ),
    )
    assert.strictEqual(own.enclosures.length, 1)
    assert.deepInclude(own.enclosures[0]?.table.rows[0], {
      cells: ["1", "Ánh sáng an ninh", "Xã Bình An", "Nguyễn Thị Hồng", "", "", "", ""],
    })
  })

  it("of another office says the same in its own way", () => {
    const other = letter({
      sender: {
        ...content.sender,
        superior: "ĐẢNG ỦY XÃ MỸ THẠNH",
        name: "BAN CHỈ ĐẠO DÂN VẬN KHÉO",
        standing: "Văn phòng Đảng ủy",
      },
      names: { "BAN CHỈ ĐẠO DÂN VẬN KHÉO": "Ban Chỉ đạo Dân vận khéo xã" },
      shorten: {},
      paragraphs: [],
      recipients: [],
      grounds: [],
      rules: hd05,
    })
    const told = texts(other).join("\n")
    assert.include(told, "- Khối xã, thị trấn: có 08 đơn vị tổ chức hội nghị")
    assert.include(told, "có 04 đơn vị gửi báo cáo tổng kết mô hình gồm: Xã Nhị Thành, Xã Mỹ An")
    assert.include(
      told,
      "- Khối trường: có 00 đơn vị tổ chức hội nghị tổng kết nhân rộng mô hình “Dân vận khéo”; chưa có đơn vị gửi báo cáo",
    )
    assert.include(told, "Ban Chỉ đạo Dân vận khéo xã đề nghị các cơ quan")
    assert.include(told, "(Cơ quan Thường trực Ban Chỉ đạo xã)")
    assert.include(told, "tổ chức thực hiện.")
    assert.deepStrictEqual(other.recipients, ["Các cơ quan, đơn vị"])
    assert.strictEqual(letter({ rules: nd30 }).rules.number.text, "Số: {number}/{symbol}")
  })
})

describe("the numbers of a letter", () => {
  it("agree with the lists behind them; one that was typed by hand does so only while it is right", () => {
    assert.deepStrictEqual(wrong(letter()), [])
    const typed = (number: string) =>
      letter({ wording: { ...defaultWording, counted: defaultWording.counted.replace("{conferences}", number) } })
    assert.deepStrictEqual(wrong(typed("08")), [])
    const [first, ...others] = wrong(typed("07"))
    assert.strictEqual(first?.said, "07")
    assert.strictEqual(first?.claim?.what, "Khối xã, đã tổ chức hội nghị tổng kết")
    assert.strictEqual(first?.claim?.list.length, 8)
    assert.deepStrictEqual(others, [])
    const more = letter({
      wording: { ...defaultWording, counted: `${defaultWording.counted}, trong đó 3 xã trễ hạn năm 2022` },
    })
    assert.deepStrictEqual(
      wrong(more).map(({ claim, said }) => [said, claim]),
      [["3", undefined]],
    )
    const numbered = content.units.map((unit) => ({ ...unit, name: `${unit.name} 3`, block: "Khối 2" }))
    assert.deepStrictEqual(wrong(letter({ units: numbered, paragraphs: [] })), [])
    const less = letter({ wording: { ...defaultWording, counted: "{label}: các xã đã họp: {names}" } })
    assert.strictEqual(wrong(less).length, 2)
  })

  const Unit = Schema.Struct({
    block: Schema.Literals(["Khối xã", "Khối Đảng", "Khối kinh tế"]),
    held: Schema.Boolean,
    reported: Schema.Literals(["", "2022-10-12", "2022-10-18"]),
  })

  it.prop(
    "agree in every letter that the default wording makes, and every unit is either told of or listed",
    [Schema.Array(Unit)],
    ([given]) => {
      const units = given.map(({ block, held, reported }, index) =>
        unitOf(`Đơn vị ${String.fromCharCode(65 + (index % 26))}${"a".repeat(index / 26)}`, block, {
          conferenceOn: held ? "2022-10-11" : null,
          reportedOn: reported === "" ? null : reported,
        }),
      )
      const made = letter({ units, paragraphs: [] })
      assert.deepStrictEqual(wrong(made), [])
      const told = texts(made).join("\n")
      const listed = JSON.stringify(made.enclosures[0]?.table.rows)
      for (const { name, reportedOn } of units)
        assert.isTrue((reportedOn === null ? listed : told).includes(name), name)
    },
  )
})

describe("an office's wording", () => {
  it("may change any part, and a field or part that does not exist is named", () => {
    assert.deepStrictEqual(wordingOver(defaultWording, { closing: "Hết{end}", items: ["Một"] }).unknown, [])
    assert.deepStrictEqual(wordingOver(defaultWording, { closin: "x", items: "một", lead: 3 }).unknown, [
      "closin",
      "items",
      "lead",
    ])
    assert.throws(() => letter({ wording: { ...defaultWording, lead: "Đến {ngay}" } }), UnknownField)
  })

  it("calls units as the office does", () => {
    assert.strictEqual(nameInLetters("Xã Mỹ An", {}, { "Xã ": "" }), "Mỹ An")
    assert.strictEqual(nameInLetters("Xã ", {}, { "Xã ": "" }), "Xã ")
    assert.strictEqual(nameInLetters("constructor", {}, {}), "constructor")
    assert.deepStrictEqual(
      [
        "HUYỆN ỦY THỦ THỪA",
        "ĐẢNG ỦY XÃ MỸ AN",
        "ĐẢNG UỶ PHƯỜNG 3",
        "TỈNH ỦY LONG AN",
        "THÀNH ỦY TÂN AN",
        "UBND XÃ",
        undefined,
      ].map(levelOf),
      ["huyện", "xã", "phường", "tỉnh", "thành phố", "", ""],
    )
  })
})
