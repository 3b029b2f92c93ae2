import type { Receipt } from "@kheo/importer"
import { assert, it } from "vitest"
import { receiptText } from "./receipt-text.ts"

const receipt: Receipt = {
  batch: null,
  dryRun: true,
  checkpoint: null,
  files: [],
  rows: 0,
  events: 0,
  unchanged: 0,
  refused: [],
  skipped: [],
  warnings: [],
}

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
