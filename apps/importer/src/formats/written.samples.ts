/** Documents of every format, written by hand and good, for trials to change at will; and what reads on from their sheets. */
export { across, cell, docxParts, down, on, paragraph, row, run, table } from "./docx/docx.samples.ts"
export { rendered } from "./rendered.samples.ts"
export { odsBody, odsCell, odsParts, odsRow } from "./sheetjs/ods.samples.ts"
export { xlsBytes } from "./sheetjs/xls.samples.ts"
export { decodeFile } from "../encoding/decode-file.ts"
export { gridOf, type Rows } from "../layout/grid.samples.ts"
export { annexLongThanh, annexMyAn, year } from "../commit/year.samples.ts"
export { filesOf } from "../understand.samples.ts"
