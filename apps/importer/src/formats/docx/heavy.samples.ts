import { cell, docx, paragraph, row, run, table } from "./docx.samples.ts"

interface Heavy {
  readonly code: string
  readonly bytes: () => Uint8Array
}

const heading = row("STT", "Tên mô hình", "Tên đơn vị")

/** Word documents that take their time, by what is heavy in them. */
export const heavyDocuments: Readonly<Record<string, Heavy>> = {
  "ten million empty paragraphs": { code: "IMP-1206", bytes: () => docx("<w:p/>".repeat(10_000_000)) },
  "a paragraph of a million runs": {
    code: "IMP-1206",
    bytes: () => docx(`<w:p>${(run("a", ".VnTime") + run("b")).repeat(550_000)}</w:p>`),
  },
  "200,000 rows": { code: "IMP-1206", bytes: () => docx(table(heading, row("1", "a", "b").repeat(200_000))) },
  "50,000 rows, which it may have": {
    code: "read",
    bytes: () => docx(table(heading, row("1", "a", "b").repeat(50_000))),
  },
  "20,000 tables": { code: "read", bytes: () => docx(table(heading, row("1", "a", "b")).repeat(20_000)) },
  "cells merged down over each other": {
    code: "read",
    bytes: () =>
      docx(table(heading, row(cell("1", `<w:gridSpan w:val="256"/><w:vMerge w:val="restart"/>`)).repeat(40_000))),
  },
  "a cell of 200,000 paragraphs": {
    code: "read",
    bytes: () => docx(table(heading, row("1", cell(paragraph("a").repeat(200_000)), "b"))),
  },
}
