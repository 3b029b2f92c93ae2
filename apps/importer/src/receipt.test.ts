import { assert, describe, it } from "@effect/vitest"
import type { Issue } from "./issue/issue.ts"
import { exitCode, type Receipt, receiptJson } from "./receipt.ts"

const place = { file: "a.xlsx", sheet: "Trang 1", cell: "B3" }
const missing: Issue = { ...place, code: "IMP-2101", params: { field: { vi: "khối", en: "block" } } }
const receipt = (more: Partial<Receipt> = {}): Receipt => ({
  batch: null,
  dryRun: false,
  atomic: false,
  totals: { rows: 0, create: 0, update: 0, unchanged: 0, reject: 0 },
  plan: [],
  ids: new Map(),
  missing: [],
  written: null,
  checkpoint: null,
  files: [],
  rows: 0,
  events: 0,
  unchanged: 0,
  refused: [],
  skipped: [],
  warnings: [],
  ...more,
})
const problem = (code: Issue["code"]) => ({ file: "a.xlsx", sha256: null, sheets: [], problem: { code, params: {} } })

describe("an import ends", () => {
  it("with 0 when all went well, whatever it skipped or warned of", () => {
    assert.strictEqual(exitCode(receipt()), 0)
    assert.strictEqual(exitCode(receipt({ skipped: ["example.json"], warnings: [missing] })), 0)
  })

  it("with 3 for a refused file, 4 for an unknown layout, 6 for a refused row, the worst first", () => {
    assert.strictEqual(exitCode(receipt({ files: [problem("IMP-1103")] })), 3)
    assert.strictEqual(exitCode(receipt({ files: [problem("IMP-1103"), problem("IMP-2001")] })), 4)
    assert.strictEqual(exitCode(receipt({ files: [problem("IMP-2001")], refused: [missing] })), 6)
    assert.strictEqual(exitCode(receipt({ atomic: true, refused: [missing] })), 5)
  })
})

describe("a receipt as JSON", () => {
  it("tells every issue with its place, its code and one sentence in the reader's language", () => {
    const { files, refused } = receiptJson(receipt({ refused: [missing], files: [problem("IMP-1001")] }), "vi")
    assert.deepStrictEqual(refused, [
      { ...place, code: "IMP-2101", severity: "error", message: "Thiếu khối. Hãy điền rồi nhập lại." },
    ])
    const suggestions = [{ id: "u-1", label: "Xã Mỹ An", score: 0.95 }]
    const told = receiptJson(receipt({ refused: [{ ...missing, suggestions }], warnings: [missing] }), "vi")
    assert.deepStrictEqual([told.refused[0]?.suggestions, told.warnings[0]?.suggestions], [suggestions, undefined])
    const message = "Không tìm thấy tệp hoặc thư mục. Hãy xem lại đường dẫn."
    assert.deepStrictEqual<object>(files, [{ file: "a.xlsx", sha256: null, sheets: [], code: "IMP-1001", message }])
    assert.include(receiptJson(receipt({ refused: [missing] }), "en").refused[0]?.message, "The block is missing")
  })
})
