import type { GridRun } from "../grid.ts"
import { Budget } from "../xlsx/repack/budget.ts"
import { type Attributes, parseXml, prefixed } from "../xml/parse-xml.ts"
import { type Block, joined, type TableCell, type TableRow } from "./block.ts"
import { fontOf, type StyleFont } from "./style-fonts.ts"

interface OpenParagraph {
  readonly runs: Array<GridRun>
  style: string | undefined
  run: { font: string | undefined; style: string | undefined; text: string } | undefined
}

interface OpenRow {
  before: number
  deleted: boolean
  readonly cells: Array<TableCell>
}

interface OpenCell {
  span: number
  merge: TableCell["merge"]
  readonly blocks: Array<Block>
}

/** What was deleted or moved away in a tracked change, what a property was before one, fields' code, and a drawing's second version. */
const unread = /^(del|moveFrom|\w+Change|instrText|delText|delInstrText|Fallback)$/

/** The paragraphs and tables of a document as they read once all tracked changes are accepted. */
export const readBlocks = async (xml: AsyncIterable<string>, styleFont: StyleFont): Promise<ReadonlyArray<Block>> => {
  const body: Array<Block> = []
  const tables: Array<Array<TableRow>> = []
  const rows: Array<OpenRow> = []
  const cells: Array<OpenCell> = []
  const paragraphs: Array<OpenParagraph> = []
  const budget = new Budget()
  let unreadDepth = 0
  let inText = false
  const write = (text: string): void => {
    const run = paragraphs.at(-1)?.run
    if (run !== undefined) run.text += text
  }
  const place = (block: Block): void => {
    ;(cells.at(-1)?.blocks ?? body).push(block)
  }

  const opened: Record<string, (attributes: Attributes) => void> = {
    tbl: () => tables.push([]),
    tr: () => rows.push({ before: 0, deleted: false, cells: [] }),
    tc: () => cells.push({ span: 1, merge: "none", blocks: [] }),
    p: () => paragraphs.push({ runs: [], style: undefined, run: undefined }),
    r: () => {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined) paragraph.run = { font: undefined, style: undefined, text: "" }
    },
    t: () => (inText = true),
    tab: () => write("\t"),
    br: () => write("\n"),
    cr: () => write("\n"),
    noBreakHyphen: () => write("-"),
    pStyle: (attributes) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined) paragraph.style = prefixed(attributes, "val")
    },
    rStyle: (attributes) => {
      const run = paragraphs.at(-1)?.run
      if (run !== undefined) run.style = prefixed(attributes, "val")
    },
    rFonts: (attributes) => {
      const run = paragraphs.at(-1)?.run
      if (run !== undefined) run.font = fontOf(attributes)
    },
    gridBefore: (attributes) => {
      const row = rows.at(-1)
      if (row !== undefined) row.before = columns(attributes)
    },
    gridSpan: (attributes) => {
      const cell = cells.at(-1)
      if (cell !== undefined) cell.span = Math.max(1, columns(attributes))
    },
    vMerge: (attributes) => {
      const cell = cells.at(-1)
      if (cell !== undefined) cell.merge = prefixed(attributes, "val") === "restart" ? "down" : "on"
    },
  }

  const closed: Record<string, () => void> = {
    t: () => (inText = false),
    r: () => {
      const paragraph = paragraphs.at(-1)
      if (paragraph?.run === undefined) return
      const { font = styleFont(paragraph.run.style, paragraph.style), text } = paragraph.run
      paragraph.runs.push(font === undefined ? { text } : { text, font })
      paragraph.run = undefined
    },
    p: () => place({ kind: "paragraph", runs: joined(paragraphs.pop()?.runs ?? []) }),
    tc: () => {
      const cell = cells.pop()
      budget.spend("cells", 1)
      if (cell !== undefined) rows.at(-1)?.cells.push(cell)
    },
    tr: () => {
      const row = rows.pop()
      budget.spend("rows", 1)
      if (row !== undefined && !row.deleted) tables.at(-1)?.push(row)
    },
    tbl: () => place({ kind: "table", rows: tables.pop() ?? [] }),
  }

  let inRowProperties = false
  await parseXml(xml, {
    open: (name, attributes) => {
      const row = rows.at(-1)
      if (name === "trPr") inRowProperties = true
      if (name === "del" && inRowProperties && row !== undefined) row.deleted = true
      if (unreadDepth > 0 || unread.test(name)) unreadDepth += 1
      else opened[name]?.(attributes)
    },
    text: (text) => {
      if (!inText || unreadDepth > 0) return
      budget.spend("letters", text.length)
      write(text)
    },
    close: (name) => {
      if (name === "trPr") inRowProperties = false
      if (unreadDepth > 0) unreadDepth -= 1
      else closed[name]?.()
    },
  })
  return body
}

const mostColumns = 256

const columns = (attributes: Attributes): number =>
  Math.min(mostColumns, Math.max(0, Math.trunc(Number(prefixed(attributes, "val")) || 0)))
