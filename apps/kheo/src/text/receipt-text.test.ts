import { assert, it } from "@effect/vitest"
import type { Receipt } from "@kheo/importer"
import { receiptText } from "./receipt-text.ts"

const place = { file: "a.xlsx", sheet: "Trang 1", cell: "B3" }
const receipt: Receipt = {
  batch: null,
  dryRun: true,
  atomic: false,
  totals: { rows: 2, create: 0, update: 0, unchanged: 0, reject: 2 },
  plan: [],
  ids: new Map(),
  missing: [],
  written: null,
  files: [],
  rows: 2,
  events: 0,
  unchanged: 0,
  skipped: [],
  warnings: [],
  checkpoint: null,
  refused: [
    {
      ...place,
      code: "IMP-2101",
      params: {
        field: {
          vi: "tên đơn vị",
          en: "unit's name",
        },
      },
      suggestions: [
        {
          id: "u-1",
          label: "Xã Long Thạnh",
          score: 0.82,
        },
      ],
    },
    {
      ...place,
      code: "IMP-2203",
      params: {
        unit: "Xã Mỹ An",
        candidates: "Xã Mỹ An (X02); Xã Mỹ An (X09)",
      },
      suggestions: [
        {
          id: "u-2",
          label: "Xã Mỹ An (X02)",
          score: 0.99,
        },
      ],
    },
  ],
}

it("a receipt names what a cell may mean, once", () => {
  const text = receiptText(receipt, "vi")
  assert.include(text, "Thiếu tên đơn vị. Hãy điền rồi nhập lại. [IMP-2101]\n    Gợi ý: Xã Long Thạnh\n")
  assert.strictEqual(text.split("Xã Mỹ An (X02)").length, 2)
  assert.include(receiptText(receipt, "en"), "Likely: Xã Long Thạnh")
})

it("a receipt shows the names that files and sheets have, and does nothing else to a terminal", () => {
  const name = "\u001b[31ma\u202etxt.xls\r\u0007"
  const found = { file: name, sheet: name, cell: "B2", code: "IMP-2005", params: { text: "x" } } as const
  const text = receiptText({ ...receipt, skipped: [name], refused: [found], warnings: [found] }, "vi")
  assert.notMatch(text, /(?!\n)[\p{Cc}\u202e]/u)
  assert.include(text, "[31matxt.xls › [31matxt.xls!B2")
})

it("a note of a whole file names the file alone", () => {
  const found = { file: "a.xls", sheet: "", cell: "", code: "IMP-1309", params: { found: ".xlsx" } } as const
  assert.include(receiptText({ ...receipt, warnings: [found] }, "vi"), "\n  a.xls\n")
})

it("tells a change in a person's words, never in the register's own names or notation", () => {
  const update = {
    ...place,
    diff: [
      { field: "_tag", before: "ModelReportedNotScalable", after: "ModelSubmitted" },
      {
        field: "replicationCounts",
        before: [],
        after: [
          { value: 3, of: 5, unit: "ấp" },
          { value: 15, unit: "hộ" },
        ],
      },
      { field: "holder", before: "collective", after: "individual" },
    ],
  }
  const row = {
    ...update,
    row: 3,
    kind: "results",
    key: "k",
    action: "update",
    stream: null,
    version: null,
    issues: [],
  }
  const told = receiptText({ ...receipt, plan: [row] as unknown as Receipt["plan"] }, "vi")
  assert.include(told, "kết quả: không nhân rộng được → đã báo cáo kết quả")
  assert.include(told, "số lượng nhân rộng: – → 3/5 ấp, 15 hộ")
  assert.include(told, "tập thể hay cá nhân: tập thể → cá nhân")
})
