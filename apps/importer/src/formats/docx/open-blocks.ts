import type { GridRun } from "../grid.ts"
import { Budget } from "../xlsx/repack/budget.ts"
import { type Attributes, prefixed } from "../xml/parse-xml.ts"
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

/** What is open at a place of a document, and what became of what was closed. */
export interface OpenBlocks {
  readonly body: ReadonlyArray<Block>
  /** Marks the row that is open as taken away. */
  readonly deleteRow: () => void
  /** Adds to the text that is open, if one is. */
  readonly text: (text: string) => void
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
}

/** Builds the blocks of a document from its elements, as they open and close. */
export const openBlocks = (styleFont: StyleFont): OpenBlocks => {
  const body: Array<Block> = []
  const tables: Array<Array<TableRow>> = []
  const rows: Array<OpenRow> = []
  const cells: Array<OpenCell> = []
  const paragraphs: Array<OpenParagraph> = []
  const budget = new Budget()
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
    tc: () => {
      budget.spend("pieces", 1)
      cells.push({ span: 1, merge: "none", blocks: [] })
    },
    p: () => {
      budget.spend("pieces", 1)
      paragraphs.push({ runs: [], style: undefined, run: undefined })
    },
    r: () => {
      budget.spend("pieces", 1)
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

  return {
    body,
    deleteRow: () => {
      const row = rows.at(-1)
      if (row !== undefined) row.deleted = true
    },
    text: (text) => {
      if (!inText) return
      budget.spend("letters", text.length)
      write(text)
    },
    open: (name, attributes) => {
      if (Object.hasOwn(opened, name)) opened[name]?.(attributes)
    },
    close: (name) => {
      if (Object.hasOwn(closed, name)) closed[name]?.()
    },
  }
}

const mostColumns = 256

const columns = (attributes: Attributes): number =>
  Math.min(mostColumns, Math.max(0, Math.trunc(Number(prefixed(attributes, "val")) || 0)))
