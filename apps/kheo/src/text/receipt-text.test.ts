import { assert, it } from "@effect/vitest"
import type { Receipt } from "@kheo/importer"
import { receiptText } from "./receipt-text.ts"

const place = { file: "a.xlsx", sheet: "Trang 1", cell: "B3" }
const receipt: Receipt = {
  batch: null,
  dryRun: true,
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
