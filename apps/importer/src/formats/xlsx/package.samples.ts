import { type SamplePart, zipOf } from "../zip/zip.samples.ts"

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships"

/** What a test writes of a workbook by hand; the rest is as plain as can be. */
export interface SampleBook {
  /** What stands in the sheet's `sheetData`. */
  readonly rows?: string
  /** What follows it. */
  readonly after?: string
  readonly strings?: string
  readonly styles?: string
  /** What stands in the workbook beside its sheets. */
  readonly book?: string
  readonly more?: ReadonlyArray<SamplePart>
  /** Changes a part when all are there, by its name. */
  readonly change?: Readonly<Record<string, (data: string) => string | Uint8Array>>
}

/** A row with one text in its first cell. */
export const textRow = (text: string, row = 1): string =>
  `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`

export const sheetPath = "xl/worksheets/sheet1.xml"

/** The parts of such a workbook. */
export const partsOf = ({ after = "", book = "", change = {}, more = [], rows, strings, styles }: SampleBook) => {
  const kinds = [
    "worksheet",
    ...(strings === undefined ? [] : ["sharedStrings"]),
    ...(styles === undefined ? [] : ["styles"]),
  ]
  const targets: Record<string, string> = {
    worksheet: "worksheets/sheet1.xml",
    sharedStrings: "sharedStrings.xml",
    styles: "styles.xml",
  }
  const parts: Array<SamplePart & { readonly data: string }> = [
    { name: "_rels/.rels", data: relationships([["officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="Trang 1" sheetId="1" r:id="r0"/></sheets>${book}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: relationships(kinds.map((kind) => [kind, targets[kind] ?? ""] as const)),
    },
    {
      name: sheetPath,
      data: `<worksheet xmlns="${main}"><sheetData>${rows ?? textRow("Tên mô hình")}</sheetData>${after}</worksheet>`,
    },
    ...(strings === undefined ? [] : [{ name: "xl/sharedStrings.xml", data: `<sst xmlns="${main}">${strings}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ name: "xl/styles.xml", data: `<styleSheet xmlns="${main}">${styles}</styleSheet>` }]),
  ]
  return [...parts.map((part): SamplePart => ({ ...part, data: change[part.name]?.(part.data) ?? part.data })), ...more]
}

/** Such a workbook's bytes. */
export const packageOf = (book: SampleBook = {}): Uint8Array => zipOf(partsOf(book))

export const relationships = (targets: ReadonlyArray<readonly [kind: string, target: string]>): string =>
  `<Relationships xmlns="${packaged}">${targets
    .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${related}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`

/** UTF-16 with its mark, either way round. */
export const utf16 = (text: string, order: "le" | "be" = "le"): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
  return order === "le" ? bytes : bytes.swap16()
}

/** A text as XML holds it; a carriage return would otherwise become a line feed. */
export const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (letter) => entities[letter] ?? letter)

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
}
