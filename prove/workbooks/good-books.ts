import { partsOf, type SamplePart } from "@kheo/importer/hostile"
import type { Rows } from "@kheo/importer/written"
import { annex, lists } from "./good-papers.ts"

const cells = (row: number) =>
  `<c r="A${row}" s="1"><v>${row}</v></c><c r="B${row}" t="s" s="2"><v>${row % 3}</v></c><c r="C${row}" t="str"><f>B${row}</f><v>Ấp ${row}</v></c>` +
  `<c r="D${row}" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>§¬n vÞ</t></r></is></c><c r="E${row}" t="b"><v>1</v></c><c r="F${row}" s="3"><v>44848.5</v></c><c r="G${row}" t="e"><v>#REF!</v></c>`

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join("")

const typed = (paper: Rows) =>
  paper
    .map((values, row) => {
      const filled = values.flatMap((value, column) =>
        value === "" || value === undefined
          ? []
          : [`<c r="${"ABCDEFGH"[column]}${row + 1}" t="inlineStr"><is><t>${value}</t></is></c>`],
      )
      return `<row r="${row + 1}"${row === 7 ? ` hidden="1"` : ""}>${filled.join("")}</row>`
    })
    .join("")

/** Workbooks of every kind of cell, style and relation, as parts that can be changed. */
export const goodBooks: ReadonlyArray<ReadonlyArray<SamplePart>> = [
  partsOf({
    rows: rows(12),
    strings: `<si><t>Xã Mỹ An</t></si><si><r><t>Tổ </t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>haøng</t></r><rPh><t>x</t></rPh></si><si><t xml:space="preserve"> a &amp; b_x000D_</t></si>`,
    styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot; hộ&quot;"/></numFmts><fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf/><xf numFmtId="164"/><xf fontId="1"/><xf numFmtId="14"/></cellXfs>`,
    after: `<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B5:C6"/></mergeCells><extLst><ext uri="a"><x/></ext></extLst>`,
    book: `<definedNames><definedName name="a">'Trang 1'!$A$1</definedName></definedNames>`,
  }),
  partsOf({ rows: typed(annex), after: `<mergeCells count="1"><mergeCell ref="A2:G2"/></mergeCells>` }),
  partsOf({ rows: typed(lists) }),
  partsOf({ rows: "<row><c><v>1</v></c><c t='d'><v>2022-10-14</v></c></row>" }),
]
