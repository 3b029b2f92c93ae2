import { foldedKey, letterheadDate, nfc, tidy } from "@kheo/vietnamese"
import type { GridCell, GridRow } from "../formats/grid.ts"
import type { Field } from "./field.ts"
import { type Header, rowOf } from "./header.ts"

/** Cells that are no part of a merge, or begin one. */
export const ownCells = ({ cells }: Pick<GridRow, "cells">): ReadonlyArray<GridCell> =>
  cells.filter(({ master }) => master === undefined)

/** Whether the row has an ordinal number in the column for it: such a row is data, whatever its words begin with. */
export const isNumbered = ({ cells }: GridRow, { columns }: Header): boolean =>
  cells.some(
    ({ column, master, text }) =>
      master === undefined && columns.get(column) === "ordinal" && /^\d+[.)]?$/.test(tidy(text)),
  )

/** Signature and distribution list; the same words inside a row that holds data are data. */
export const isFooter = ({ cells }: GridRow, { columns }: Header, essential: ReadonlyArray<Field>): boolean => {
  const isDated = ({ column, text }: GridCell) => columns.get(column) !== "conferenceDate" && dates(text)
  if (cells.length > 0 && cells.every(({ text }) => isPosition(text))) return true
  if (!cells.some((cell) => opensFooter(cell.text) || isDated(cell))) return false
  const telling = cells.filter(({ column }) => essential.some((field) => columns.get(column) === field))
  return telling.every((cell) => opensFooter(cell.text) || isDated(cell))
}

/** "Mỹ An, ngày 14 tháng 10 năm 2022", as it stands above a signature. */
const dates = (text: string): boolean =>
  text.length < 80 &&
  /ng(?:à|a\u0300)y/iu.test(text) &&
  /^([\p{L}\s]{2,40},\s*)?ngày\s/iu.test(nfc(text)) &&
  letterheadDate(text) !== undefined

/** "BÍ THƯ", "P. CHỦ TỊCH" by themselves: under such words somebody signs. */
const isPosition = (text: string): boolean =>
  text.length < 40 &&
  /^(q\. ?|p\. ?|phó )?(bí thư|chủ tịch|giám đốc|hiệu trưởng|trưởng ban)( đảng ủy| ubnd)?$/iu.test(tidy(nfc(text)))

const opensFooter = (text: string): boolean =>
  (/^\s*[ntxk]/i.test(text) || text !== tidy(text)) &&
  (/^(nơi nhận\s*([:;(-]|$)|thủ trưởng|người lập|xác nhận của)/i.test(tidy(text)) ||
    /^(T\/M|TM\.|T\.M\.?|K\/T|KT\.)\s*\p{Lu}/u.test(tidy(text)))

/** "- Như trên;", "- Lưu: VT." of a distribution list. */
export const isRecipient = (text: string): boolean =>
  /^[-–+*]\s*(như (trên|kính gửi)|lưu)(?!\p{L})/iu.test(nfc(tidy(text)))

/** "Tổng cộng: 56 mô hình", or the word with figures beside it; with other words beside it the row is data. */
export const isTotal = (row: GridRow): boolean => {
  const [first, ...others] = ownCells(row)
  return (
    first !== undefined &&
    /^(tổng cộng|tổng số|(cộng|tổng)\s*(:|\d|\(|$)|cộng (khối|mục|phần) )/i.test(tidy(first.text)) &&
    others.every(({ text }) => /^[\d(]/.test(tidy(text)))
  )
}

/** "(1) (2) (3)", "1 2 3 …" or "A B 1 2 3" under a header. */
export const isNumberRow = (row: GridRow): boolean => {
  const marks = ownCells(row).map(({ text }) =>
    text.length > 12 ? "" : text.replace(/[()[\]\s]|=.*$/g, "").toLowerCase(),
  )
  const lettered = marks.filter((mark) => /^[a-z]$/.test(mark)).length
  const expected = (index: number) =>
    index < lettered ? String.fromCharCode(97 + index) : String(index - lettered + 1)
  return marks.length >= 3 && lettered < marks.length && marks.every((mark, index) => mark === expected(index))
}

/** The header again, on a new page: every cell says what its column's heading says. */
export const isRepeatedHeader = ({ cells }: GridRow, { columns, headings }: Header): boolean => {
  const known = cells.filter(({ column }) => columns.has(column))
  return (
    known.length >= 2 &&
    known.every(({ column, text }) => {
      const heading = headings.find((one) => one.column === column)
      const words = foldedKey(text)
      return heading !== undefined && words !== "" && foldedKey(heading.words).includes(words)
    })
  )
}

const enumerated = /^\s*([IVXL]{1,6}|[A-Z])\s*[.)/-]?\s*$/u
const enumeration = /^([IVXL]{1,6}|[A-Z])\s*[.)/-]+\s*(?=\S)/u

/** "I | KHỐI XÃ, THỊ TRẤN", "A/ KHỐI ĐẢNG", "*Khối trường*", or one text merged across: the heading's words and their cell. */
export const sectionHeading = (
  row: GridRow,
  { columns }: Header,
): { readonly text: string; readonly cell: string } | undefined => {
  const own = ownCells(row)
  // The mark stands in the ordinal's column, wherever that is; without one in the first cell.
  const ordinal = own.find(({ column }) => columns.get(column) === "ordinal")
  const mark = ordinal ?? own[0]
  const [first, ...others] = ordinal === undefined ? own.slice(1) : own.filter((cell) => cell !== ordinal)
  // A cell that is merged from a row above makes this one of that row's kind.
  if (mark === undefined || hangsOn(row)) return undefined
  const beside = others.every(({ text }) => /^[\d(]/.test(tidy(text)))
  if (first !== undefined && beside && enumerated.test(mark.text) && columns.get(mark.column) !== "title")
    return { text: bare(first.text), cell: first.address }
  if (own.length !== 1) return undefined
  const words = bare(mark.text)
  const across = row.cells.filter(({ master }) => master === mark.address).length >= 2
  const isHeading = across || enumeration.test(tidy(mark.text)) || /^khoi( |$)/.test(foldedKey(words))
  return isHeading && words !== "" ? { text: words, cell: mark.address } : undefined
}

const bare = (text: string): string =>
  tidy(
    tidy(text)
      .replace(/^[*_–\s-]+|[*_:\s]+$/gu, "")
      .replace(enumeration, ""),
  )

/** What opens a paper of its own among the rows of another: motto, letterhead's date, "Đơn vị: …", a title alone in its row. */
export const opensPaper = (row: GridRow): boolean => {
  const own = ownCells(row)
  return own.some(
    ({ text }) =>
      letterheadDate(text) !== undefined ||
      /^\s*(tên\s+)?(đơn vị|cơ quan)\s*(báo cáo)?\s*:\s*\S/iu.test(nfc(text)) ||
      mottoes.test(foldedKey(text)) ||
      (own.length === 1 && titles.test(foldedKey(text))),
  )
}

const mottoes = /^(cong hoa xa hoi chu nghia|dang cong san viet nam|doc lap tu do)( |$)/
const titles = /^(huyen uy|dang uy|uy ban nhan dan|ubnd|ban chi dao|phu luc|danh sach|bieu( mau)?)( |$)/

/** Whether a row shows a cell that is merged down from a row above. */
export const hangsOn = ({ cells, row }: GridRow): boolean =>
  cells.some(({ master }) => master !== undefined && rowOf(master) < row)
