import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { strFromU8, unzipSync } from "fflate"
import { disagreements } from "../letter/claim.ts"
import { hd05 } from "../letter/letter-rules.ts"
import type { Letter } from "../letter/letter.ts"
import { plainText } from "../letter/run.ts"
import { toldIn } from "../letter/told.ts"
import { awardList, type AwardListContent } from "./award-list.ts"
import { awarded, awards, candidate, person } from "./awards.samples.ts"
import { callingOrder } from "./calling-order.ts"
import { certificates } from "./certificates.ts"
import { certificatesDocument } from "./certificates-document.ts"
import type { AwardsContent } from "./content.ts"
import { awardProposal } from "./proposal.ts"
import { defaultAwardListWording, defaultAwardsWording, defaultCertificateWording } from "./wording.ts"

const proposal = (more: Partial<AwardsContent> = {}): Letter => awardProposal({ ...awards, ...more })
const texts = (of: Letter): ReadonlyArray<string> =>
  of.paragraphs.map(({ runs }) => plainText(runs).replaceAll("\u00a0", " "))
const wrong = (of: Letter) => disagreements(toldIn(of))
const forms = ["Bằng khen", "Giấy khen"]
const listContent: AwardListContent = {
  ...awards,
  forms,
  wording: defaultAwardListWording,
  candidates: awards.candidates
    .filter(({ holds, state }) => state === "reviewed" && holds.length === 0)
    .map((one) => awarded(one)),
}
const cells = (of: Letter, at = 0) =>
  of.enclosures[at]?.table.rows.map((row) => ("section" in row ? row.section : row.cells.join("|")))

describe("tờ trình khen thưởng", () => {
  it("tells how many wait for which award, and who grants it is addressed", () => {
    const made = proposal()
    assert.deepStrictEqual([made.kind, made.number], ["TỜ TRÌNH", { number: "07", symbol: "TTr/BCĐ" }])
    assert.deepStrictEqual(made.recipients, ["Ủy ban nhân dân tỉnh", "Ủy ban nhân dân huyện"])
    assert.include(texts(made).join("\n"), "khen thưởng 05 trường hợp, gồm 02 tập thể và 03 cá nhân")
    assert.include(texts(made), "- Giấy khen: 04 trường hợp, gồm 01 tập thể và 03 cá nhân.")
    assert.include(texts(made).join("\n"), "Còn 02 hồ sơ chưa đầy đủ")
    assert.deepStrictEqual(wrong(made), [])
    assert.deepStrictEqual([made.address, proposal({ rules: hd05 }).address], ["Kính gửi", "Kính trình"])
  })

  it("encloses who is proposed, each summary, and what dossiers lack", () => {
    const made = proposal()
    assert.deepStrictEqual(cells(made)?.slice(0, 3), [
      "Bằng khen (01)",
      "1|Xã Bình An||Đường hoa|đồng ý",
      "Giấy khen (04)",
    ])
    assert.include(cells(made, 1) ?? [], "3|Nguyễn Thị Ánh (Xã Mỹ Lạc)|(chưa có)")
    assert.deepStrictEqual(cells(made, 2), [
      "1|Nguyễn Thị Ánh (Xã Mỹ Lạc)|Tiếng kẻng an ninh|tóm tắt thành tích; biên bản họp xét",
      "2|Đặng Văn Bình (Huyện đoàn)|Tiếng kẻng an ninh|đang tạm dừng xét khen: có đơn khiếu nại",
    ])
    assert.strictEqual(proposal({ candidates: [candidate()] }).enclosures.length, 2)
  })

  it("is wrong where its wording tells a number that the list does not have", () => {
    const typed = (number: string) =>
      wrong(proposal({ wording: { ...defaultAwardsWording, complete: `Có ${number} hồ sơ đầy đủ.` } }))
    assert.deepStrictEqual(typed("03"), [])
    assert.deepStrictEqual(
      typed("04").map(({ claim, said }) => [said, claim?.what, claim?.list.length]),
      [["04", "Hồ sơ đầy đủ", 3]],
    )
    const hidden = proposal({ candidates: [candidate({ unitName: "Phường 3", form: "Bằng khen 2" })] })
    assert.deepStrictEqual(wrong(hidden), [])
  })
})

describe("danh sách khen thưởng", () => {
  it("calls collectives by name and people by given name, form by form", () => {
    const all = [
      person("Trần Văn Ơn"),
      person("Lê Thị Ánh"),
      person("Ngô Văn An"),
      person("Đỗ Thị Đào"),
      person("Đinh Văn Dũng"),
      candidate({ unitName: "Xã Tân Long" }),
      candidate({ unitName: "Xã Bình An" }),
    ]
    const [first, ...others] = callingOrder(all, forms)
    assert.deepStrictEqual(
      first?.individuals.map((one) => one.person),
      ["Ngô Văn An", "Lê Thị Ánh", "Đinh Văn Dũng", "Đỗ Thị Đào", "Trần Văn Ơn"],
    )
    assert.deepStrictEqual(
      first?.collectives.map(({ unitName }) => unitName),
      ["Xã Bình An", "Xã Tân Long"],
    )
    assert.deepStrictEqual(others, [])
  })

  it("names the decisions it goes with; before there is one it says so and lists those who wait", () => {
    const decided = awardList(listContent)
    assert.include(
      texts(decided)[0] ?? "",
      "Kèm theo Quyết định số 1525/QĐ-UBND, ngày 26/10/2022 của Chủ tịch Ủy ban nhân dân huyện",
    )
    assert.deepStrictEqual([decided.draft, wrong(decided)], [undefined, []])
    assert.strictEqual(decided.paragraphs[1]?.table?.columns.at(-1)?.heading, "Tiền thưởng (đồng)")
    const before = awardList({ ...listContent, candidates: awards.candidates })
    assert.include(texts(before)[0] ?? "", "chưa có quyết định khen thưởng")
    assert.include(texts(before)[1] ?? "", "Danh sách có 05 trường hợp")
    assert.include(before.draft ?? "", "DỰ KIẾN")
  })

  const Someone = Schema.Struct({
    person: Schema.Literals(["", "Lê Văn Đức", "Nguyễn Thị Ánh", "Trần Ân", "Võ Thị 5"]),
    unit: Schema.Literals(["Xã Mỹ An", "Phường 3"]),
    form: Schema.Literals(["Giấy khen", "Bằng khen", "Kỷ niệm chương 2"]),
    state: Schema.Literals(["proposed", "awarded", "declined"]),
  })

  it.prop("agrees with its lists and leaves nobody out, whoever is honoured", [Schema.Array(Someone)], ([given]) => {
    const candidates = given.map(({ form, person: name, state, unit: unitName }) => {
      const one = name === "" ? candidate({ unitName, form }) : person(name, { unitName, form })
      return state === "awarded" ? awarded(one) : { ...one, state }
    })
    const made = awardList({ ...listContent, candidates })
    const expected = given.some(({ state }) => state === "awarded") ? "awarded" : "proposed"
    const rows = made.paragraphs[1]?.table?.rows.filter((row) => !("section" in row)) ?? []
    assert.strictEqual(rows.length, given.filter(({ state }) => state === expected).length)
    assert.deepStrictEqual(wrong(made), [])
    assert.deepStrictEqual(wrong(proposal({ candidates })), [])
  })
})

describe("giấy khen", () => {
  const made = certificates({ ...listContent, wording: defaultCertificateWording })

  it("is one for each award, in the words of who grants it; somebody else's signature is left for the pen", () => {
    assert.deepStrictEqual(
      made.map(({ form, holder }) => `${form}: ${plainText(holder)}`),
      [
        "BẰNG KHEN: Tập thể: Xã Bình An",
        "GIẤY KHEN: Tập thể: Xã Mỹ An",
        "GIẤY KHEN: Nguyễn Thị Ánh",
        "GIẤY KHEN: Lê Văn Đức",
      ],
    )
    assert.deepStrictEqual(made[0]?.rules.nation[0]?.text, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert.deepStrictEqual([made[0]?.signer, made[0]?.signerName], [["CHỦ TỊCH"], ""])
    const own = certificates({
      ...listContent,
      wording: defaultCertificateWording,
      candidates: [{ ...awarded(candidate()), authority: "BCĐ thực hiện QCDC ở cơ sở" }],
    })
    assert.deepStrictEqual([own[0]?.signerName, own[0]?.rules.nation.length], ["Trần Văn Ơn", 1])
  })

  it("has a page of its own across, and holds names as text", async () => {
    const files = unzipSync(await certificatesDocument(made))
    const body = strFromU8(files["word/document.xml"] ?? new Uint8Array())
    assert.strictEqual(body.match(/w:orient="landscape"/gu)?.length, made.length)
    assert.strictEqual(body.match(/<w:pgBorders/gu)?.length, made.length)
    assert.include(body, "1525/QĐ-UBND")
  })
})
