import type { SamplePart } from "@kheo/importer/hostile"
import {
  across,
  cell,
  docxParts,
  down,
  odsBody,
  odsCell,
  odsParts,
  odsRow,
  on,
  paragraph,
  rendered,
  row,
  run,
  table,
  xlsBytes,
} from "@kheo/importer/written"
import { annex } from "./good-papers.ts"

const texts = annex.map((row) => row.map(String))

/** Documents that are parts, by the ending of their names. */
export const partedDocuments: Readonly<Record<string, ReadonlyArray<SamplePart>>> = {
  docx: docxParts(
    [
      table(row("Đơn vị: Xã Mỹ An", "ngày 14 tháng 10 năm 2022")),
      paragraph(run("DANH S¸CH", ".VnTimeH"), run(" năm 2022")),
      table(
        row(cell("Tên mô hình", down), cell("Thực hiện", across(2))),
        row(cell("", on), "Tên đơn vị", "Tên cá nhân"),
        row(cell(paragraph("a\nb") + table(row("c", "d"))), cell("Xã Mỹ An", down), "bà B"),
      ),
    ].join(""),
    `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="b"/><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>`,
  ),
  ods: odsParts(
    odsBody(
      `<table:table table:name="Trang 1">${odsRow(odsCell("STT") + odsCell("Tên mô hình"))}${odsRow(odsCell("x", 3), `table:number-rows-repeated="2" table:visibility="collapse"`)}</table:table>`,
    ),
  ),
}

/** Documents that are bytes, likewise. */
export const plainDocuments: Readonly<Record<string, Uint8Array>> = {
  xls: xlsBytes(
    [".VnTime", "Arial"],
    texts.flatMap((row, at) =>
      row.map((text, column) => ({
        row: at,
        column,
        runs: [
          { text, font: 0 },
          { text: " ấp", font: 1 },
        ],
      })),
    ),
    5,
  ),
  xlsb: await Promise.resolve(rendered["xlsb"]?.(texts) ?? new Uint8Array()),
  csv: await Promise.resolve(rendered["csv"]?.(texts) ?? new Uint8Array()),
  tsv: await Promise.resolve(rendered["tsv"]?.(texts) ?? new Uint8Array()),
}
