import type exceljs from "exceljs"
import { escapedText } from "./escaped-text.ts"
import { fontName } from "./font-name.ts"

/** How a cell looks; what is left out is the plain look of a table. */
export interface Look {
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly horizontal?: "left" | "center" | "right"
  readonly vertical?: "top" | "middle"
  readonly wrap?: boolean
  readonly border?: boolean
  /** The colour behind it, `FFF2F2F2`. */
  readonly fill?: string
}

const thin = { style: "thin" } as const

/** Writes a text that stays one: in the format of texts, so that `08` and `=1+1` are what was typed. */
export const textCell = (cell: exceljs.Cell, text: string, look: Look = {}): void => {
  if (text !== "") cell.value = escapedText(text)
  cell.numFmt = "@"
  cell.font = fontOf(look)
  cell.alignment = {
    horizontal: look.horizontal ?? "left",
    vertical: look.vertical ?? "top",
    wrapText: look.wrap ?? true,
  }
  if (look.border === true) cell.border = { top: thin, left: thin, bottom: thin, right: thin }
  if (look.fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: look.fill } }
}

/** The font of every text of ours. */
export const fontOf = ({ bold, italic, size, underline }: Look): Partial<exceljs.Font> => ({
  name: fontName,
  size: size ?? 12,
  ...(bold === true ? { bold } : {}),
  ...(italic === true ? { italic } : {}),
  ...(underline === true ? { underline } : {}),
})
