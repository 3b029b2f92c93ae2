import { type SamplePart, zipOf } from "../zip/zip.samples.ts"

const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** A run of text, in a font of its own where one is named; line breaks and tabs become Word's. */
export const run = (text: string, font?: string): string => {
  const properties = font === undefined ? "" : `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`
  const parts = text.split(/(\n|\t)/).map((part) => {
    if (part === "\n") return "<w:br/>"
    return part === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escaped(part)}</w:t>`
  })
  return `<w:r>${properties}${parts.join("")}</w:r>`
}

/** A paragraph of runs, or of one plain text. */
export const paragraph = (...runs: ReadonlyArray<string>): string =>
  `<w:p>${runs.map((one) => (one.startsWith("<") ? one : run(one))).join("")}</w:p>`

/** A cell of paragraphs and tables, or of one plain text. */
export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`

export const across = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`
export const down = `<w:vMerge w:val="restart"/>`
export const on = `<w:vMerge/>`

export const row = (...cells: ReadonlyArray<string>): string =>
  `<w:tr>${cells.map((one) => (one.startsWith("<w:tc>") ? one : cell(one))).join("")}</w:tr>`

export const table = (...rows: ReadonlyArray<string>): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`

/** The parts of a Word document with such a body and such styles. */
export const docxParts = (body: string, styles = ""): ReadonlyArray<SamplePart> => [
  {
    name: "[Content_Types].xml",
    data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  },
  {
    name: "_rels/.rels",
    data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  },
  { name: "word/document.xml", data: `<w:document ${space}><w:body>${body}</w:body></w:document>` },
  { name: "word/styles.xml", data: `<w:styles ${space}>${styles}</w:styles>` },
]

/** Its bytes. */
export const docx = (body: string, styles = ""): Uint8Array => zipOf(docxParts(body, styles))
