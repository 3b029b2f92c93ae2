import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { checkout, emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

const example = join(checkout, "examples/thu-thua-2022/office.json")

/** `kheo` over one new register; `json` adds `--json` and reads the answer. */
const register = () => {
  const data = emptyFolder()
  const run = (...words: ReadonlyArray<string>) => kheoHere([...words, "--data", data])
  const json = async (...words: ReadonlyArray<string>) => JSON.parse((await run(...words, "--json")).out)
  return { data, run, json }
}

describe("the office's settings", () => {
  it("are the example's as they are, once, and choose the rules by the day", async () => {
    const { json, run } = register()
    assert.strictEqual((await json("office", "set", example)).events, 1)
    assert.strictEqual((await json("office", "set", example)).events, 0)
    const { settings } = await json("office", "show", "--as-of", "2022-10-19")
    assert.deepStrictEqual(settings.office.signer, ["PHÓ BÍ THƯ", "kiêm", "TRƯỞNG BAN"])
    assert.strictEqual(settings.office.signerName, "(tên người ký)")
    assert.strictEqual(settings.names["Trung tâm Dịch vụ Nông nghiệp"], "Trung tâm dịch vụ Nông nghiệp")
    assert.strictEqual(settings.rules.name, "HD 36-HD/VPTW")
    assert.include((await run("office", "show", "--as-of", "27/05/2026")).out, "HD 05-HD/VPTW")
    assert.include((await run("history", "--json")).out, '"personal":{"signerName":"(tên người ký)"}')
  })

  it("change from a day on, part by part", async () => {
    const { data, json } = register()
    await json("office", "set", example)
    const part = join(data, "part.json")
    writeFileSync(part, JSON.stringify({ office: { place: "Tân An" } }))
    await json("office", "set", part, "--from", "2025-07-01", "--reason", "sắp xếp đơn vị hành chính")
    const place = async (day: string) => (await json("office", "show", "--as-of", day)).settings.office.place
    assert.deepStrictEqual([await place("2025-06-30"), await place("2025-07-01")], ["Thủ Thừa", "Tân An"])
  })

  it("with a fault are refused with 3 and the path of what is wrong, and nothing is written", async () => {
    const { data, run } = register()
    const bad = join(data, "bad.json")
    writeFileSync(bad, JSON.stringify({ office: { signer: "PHÓ BÍ THƯ" }, blocks: [{ title: "Khối xã" }] }))
    const ended = await run("office", "set", bad)
    assert.strictEqual(ended.code, 3)
    for (const sentence of [
      "office.signer: phải là danh sách",
      "blocks[0].title: không có mục này",
      "blocks[0].name: còn thiếu",
    ])
      assert.include(ended.err, sentence)
    assert.include((await run("office", "show")).err, "Chưa có sổ")
    assert.strictEqual((await run("office", "set", join(data, "none.json"))).code, 3)
  })
})

describe("papers and their numbers", () => {
  it("come in once, are found by number, and give the next letter its ground", async () => {
    const { data, json, run } = register()
    await json("office", "set", example)
    const scan = join(data, "66.txt")
    writeFileSync(scan, "Công văn 66")
    const incoming = ["--kind", "công văn", "--issuer", "Ban Dân vận Huyện ủy", "--number", "66-CV/BDVHU"]
    const add = ["paper", "add", "Tiếp tục phát động", ...incoming, "--date", "09/02/2022"]
    const { id } = await json(...add, "--received", "10/02/2022", "--file", scan, "--campaign", "2022")
    const again = await run(...add)
    assert.strictEqual(again.code, 2)
    assert.include(again.err, id)
    assert.strictEqual((await json("number", "show", "CV", "--as-of", "2022-10-19")).registers[0].next, 51)
    const issue = ["paper", "issue", "V/v tổng kết", "--type", "cv", "--date", "2022-10-19"]
    assert.strictEqual((await json(...issue, "--paper", "66-CV/BDVHU")).label, "51-CV/BCĐ")
    assert.include((await run("number", "show", "--as-of", "2022-10-19")).out, "52-CV/BCĐ")
    const renumbered = await run("paper", "correct", "51-CV/BCĐ", "--number", "60", "--reason", "gõ nhầm")
    assert.deepStrictEqual([renumbered.code, renumbered.err.includes("không sửa được")], [2, true])
    assert.include((await run("number", "show", "QĐ")).out, "Không có sổ số “QĐ”; đang có: CV")
    const { paper } = await json("paper", "show", "Số 66-CV/BDVHU")
    assert.deepInclude(paper, { paperDate: "2022-02-09", receivedOn: "2022-02-10", campaign: 2022 })
    assert.deepInclude(paper.facts[0].fact.file, { name: "66.txt" })
    assert.match(paper.facts[0].fact.file.sha256, /^[0-9a-f]{64}$/)
  })

  it("are corrected, superseded and taken back, each with its reason", async () => {
    const { json, run } = register()
    await json("office", "set", example)
    await json(
      "paper",
      "add",
      "Biên bản họp",
      "--kind",
      "biên bản",
      "--outgoing",
      "--number",
      "3-BB/BCĐ",
      "--date",
      "17/10/2022",
    )
    assert.strictEqual((await run("paper", "correct", "03-BB/BCĐ")).code, 2)
    await json(
      "paper",
      "correct",
      "03-BB/BCĐ",
      "--subject",
      "Biên bản họp BCĐ",
      "--date",
      "18/10/2022",
      "--reason",
      "gõ nhầm",
    )
    const { papers } = await json("paper", "list")
    assert.deepInclude(papers[0], {
      subject: "Biên bản họp BCĐ",
      paperDate: "2022-10-18",
      issuer: "BCĐ THỰC HIỆN QCDC Ở CƠ SỞ",
    })
    await json("paper", "supersede", "03-BB/BCĐ", "--date", "19/10/2022")
    const { paper } = await json("paper", "show", "03-BB/BCĐ")
    assert.isTrue(paper.superseded)
    const kept = await run("paper", "retract", "03-BB/BCĐ", "--reason", "ghi nhầm")
    assert.include(kept.err, "Hãy bỏ những mục ấy trước")
    await json("paper", "retract", "03-BB/BCĐ", "--reason", "ghi nhầm", "--event", paper.facts[1].event)
    await json("paper", "retract", "03-BB/BCĐ", "--reason", "ghi nhầm")
    assert.deepStrictEqual((await json("paper", "list")).papers, [])
  })
})

describe("users and their rights", () => {
  it("are given by an administrator, of whom the last one stays, and are asked of every command", async () => {
    const { json, run } = register()
    await json("user", "add", "Trần Văn An", "--role", "auditor", "--as", "Nguyễn Thị Hòa")
    const asAn = ["--as", "Trần Văn An"]
    const paper = ["paper", "add", "Kế hoạch", "--kind", "kế hoạch", "--issuer", "Huyện ủy"]
    const refused = await run(...paper, ...asAn)
    assert.strictEqual(refused.code, 2)
    assert.include(refused.err, "Người có quyền: Nguyễn Thị Hòa")
    assert.strictEqual((await run("paper", "list", ...asAn)).code, 0)
    const asHoa = ["--as", "Nguyễn Thị Hòa"]
    assert.strictEqual((await json("user", "rights", "Trần Văn An", "--role", "clerk", ...asHoa)).events, 1)
    assert.strictEqual((await json("user", "rights", "Trần Văn An", "--role", "clerk", ...asHoa)).events, 0)
    assert.strictEqual((await run(...paper, ...asAn)).code, 0)
    assert.include(
      (await run("user", "rights", "Nguyễn Thị Hòa", "--role", "clerk", ...asHoa)).err,
      "quản trị cuối cùng",
    )
    assert.include((await run("user", "rights", "Trần Văn An", "--role", "unit-contact", ...asHoa)).err, "--unit")
    assert.include((await run("user", "rights", "Trần Văn An", "--role", "chief", ...asHoa)).err, "Không có vai trò")
    assert.deepStrictEqual(
      (await json("user", "list")).users.map(({ role }: { readonly role: string }) => role),
      ["administrator", "clerk"],
    )
  })
})
