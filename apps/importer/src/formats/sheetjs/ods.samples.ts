import type { SamplePart } from "../zip/zip.samples.ts"

const spaces = ["office", "table", "style", "text"].map((name) => `xmlns:${name}="urn:x:${name}"`).join(" ")

/** The parts of an OpenDocument spreadsheet with such content, and such a thing before its root. */
export const odsParts = (content: string, before = ""): ReadonlyArray<SamplePart> => [
  { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
  {
    name: "content.xml",
    data: `<?xml version="1.0"?>${before}<office:document-content ${spaces}>${content}</office:document-content>`,
  },
]

/** A text cell, repeated so often. */
export const odsCell = (text: string, repeated = 1): string =>
  `<table:table-cell office:value-type="string" table:number-columns-repeated="${repeated}"><text:p>${text}</text:p></table:table-cell>`

/** A row of cells, with more attributes. */
export const odsRow = (cells: string, more = ""): string => `<table:table-row ${more}>${cells}</table:table-row>`

/** The tables as a spreadsheet's body. */
export const odsBody = (...tables: ReadonlyArray<string>): string =>
  `<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body>`
