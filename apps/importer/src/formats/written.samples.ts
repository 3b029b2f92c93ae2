/** Documents of every format, written by hand and good, for trials to change at will. */
export { across, cell, docxParts, down, on, paragraph, row, run, table } from "./docx/docx.samples.ts"
export { rendered } from "./rendered.samples.ts"
export { odsBody, odsCell, odsParts, odsRow } from "./sheetjs/ods.samples.ts"
export { xlsBytes } from "./sheetjs/xls.samples.ts"
