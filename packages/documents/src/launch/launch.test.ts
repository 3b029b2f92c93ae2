import { assert, describe, it } from "@effect/vitest"
import { disagreements, plainText, toldIn } from "../letter/index.ts"
import { hd05 } from "../letter/letter-rules.ts"
import { defaultLaunchWording, launchLetter, type LaunchContent } from "./index.ts"

const figure = (told: number, length: number) => ({
  told,
  claim: { what: "năm trước", list: Array.from({ length }, (_, index) => `Mô hình ${index}`) },
})
const content: LaunchContent = {
  campaign: 2027,
  asOf: "2027-02-01",
  day: "2027-02-09",
  sender: { superior: "ĐẢNG ỦY XÃ TÂN AN", name: "BAN CHỈ ĐẠO", standing: "Ban Xây dựng Đảng", signer: [] },
  rules: hd05,
  number: 4,
  symbol: "CV/BCĐ",
  names: {},
  grounds: ["Kế hoạch 1", "Kế hoạch 2"],
  draft: true,
  recipients: [],
  fields: ["kinh tế", "văn hóa"],
  deadline: "2027-10-20",
  registerBy: "2027-03-31",
  last: {
    year: 2026,
    units: figure(3, 3),
    models: figure(12, 12),
    submitted: figure(9, 9),
    notScalable: figure(1, 1),
  },
  wording: defaultLaunchWording,
}
const texts = (more: Partial<LaunchContent> = {}) =>
  launchLetter({ ...content, ...more }).paragraphs.map(({ runs }) => plainText(runs).replaceAll("\u00a0", " "))
const wrong = (more: Partial<LaunchContent> = {}) => disagreements(toldIn(launchLetter({ ...content, ...more })))

describe("the launch letter", () => {
  it("tells how the year before went, in which fields, and by when to register and to report", () => {
    const all = texts()
    assert.include(
      all,
      "Năm 2026, có 03 đơn vị đăng ký 12 mô hình, điển hình “Dân vận khéo”; đã báo cáo kết quả 09 mô hình, 01 mô hình không nhân rộng được.",
    )
    assert.isTrue(all.some((text) => text.includes("trên các lĩnh vực: kinh tế, văn hóa. ")))
    assert.isTrue(all.some((text) => text.endsWith("chậm nhất ngày 20/10/2027.")))
    assert.isTrue(all.some((text) => text.includes("chậm nhất ngày 31/3/2027 để tổng hợp")))
    assert.strictEqual(all[0], "Căn cứ Kế hoạch 1 và Kế hoạch 2.")
    assert.deepStrictEqual(wrong(), [])
  })

  it("leaves room for the day where nobody said it, and is silent of a year that the register never saw", () => {
    const all = texts({ registerBy: undefined, last: undefined })
    assert.isTrue(all.some((text) => text.includes("ngày ……/……/2027")))
    assert.isFalse(all.some((text) => text.includes("2026")))
  })

  it("is wrong where the board tells another number than its list has, or somebody typed one", () => {
    const last = { ...content.last, year: 2026, units: figure(3, 3), models: figure(13, 12) } as LaunchContent["last"]
    assert.deepStrictEqual(
      wrong({ last }).map(({ said }) => said),
      ["13"],
    )
    const before = "Năm {lastYear} có 3 đơn vị đăng ký 11 mô hình, 09 có kết quả, 01 không nhân rộng được"
    assert.deepStrictEqual(
      wrong({ wording: { ...defaultLaunchWording, before } }).map(({ said }) => said),
      ["11"],
    )
  })

  it("encloses the form for registering, the unit's own where it goes to one", () => {
    const [form] = launchLetter({ ...content, to: { id: "u1", name: "Xã Tân An" } }).enclosures
    assert.strictEqual(form?.title, "Đăng ký mô hình, điển hình “Dân vận khéo” năm 2027")
    assert.strictEqual(form?.own?.unit, "Xã Tân An")
    assert.match(form?.table.mark ?? "", /^kheo-mau\/1 form registration 2027 u1$/u)
  })
})
