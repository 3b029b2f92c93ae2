import { escapedText } from "../workbook/escaped-text.ts"
import type { TableCell } from "./table.ts"

/** A row as the sheet's XML has it: every text in its cell, in the format of texts, so that no `=` and no `08` becomes anything else. */
export const rowXml = (
  row: ReadonlyArray<TableCell>,
  number: number,
  style: string,
  /** Of the first cells, where they look otherwise. */
  first: ReadonlyArray<string> = [],
): string =>
  `<row r="${number}">${row
    .map((cell, index) => cellXml(cell, `${letters(index)}${number}`, first[index] ?? style))
    .join("")}</row>`

const cellXml = (cell: TableCell, at: string, style: string): string => {
  if (cell === null || cell === "") return ""
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escapedText(cell))}</t></is></c>`
}

/** A text between two tags. */
export const xmlText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26)
