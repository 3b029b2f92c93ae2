import { assert, describe, it } from "@effect/vitest"
import { sentence } from "../issue/issue.ts"
import { claims, refusals, sheetOf } from "./sheet.samples.ts"

const columns = ["STT", "Tập thể, cá nhân", "Đơn vị", "Tên mô hình", "Tóm tắt thành tích", "Hình thức"]
const row = (more: Partial<Record<"holder" | "title" | "summary" | "form", string>>) => [
  columns,
  [
    "1",
    more.holder ?? "Xã Mỹ An",
    "Xã Mỹ An",
    more.title ?? "Tiếng loa",
    more.summary ?? "Tốt",
    more.form ?? "Giấy khen",
  ],
]

describe("a cell that says more than its field can hold", () => {
  it.each([
    ["B2", { holder: "ấ".repeat(501) }],
    ["D2", { title: "ấ".repeat(501) }],
    ["E2", { summary: "ấ".repeat(32_768) }],
    ["F2", { form: "ấ".repeat(301) }],
  ])("refuses its row at %s", (cell, more) => assert.deepStrictEqual(refusals(row(more)), [[cell, "IMP-2108"]]))

  it("is told with how long it is and may be", () => {
    const [read] = sheetOf(row({ title: "ấ".repeat(32_000) })).rows
    assert(read !== undefined && "refused" in read)
    assert.include(sentence("IMP-2108", read.refused.params, "vi"), "Ô tên mô hình có 32.000 ký tự, nhiều nhất là 500")
  })

  it("and one letter less is taken as it stands", () => {
    const title = "ấ".repeat(500)
    assert.strictEqual(
      claims("proposal", row({ title, form: "ấ".repeat(300), summary: "ấ".repeat(32_767) }))[0]?.title.text,
      title,
    )
  })
})
