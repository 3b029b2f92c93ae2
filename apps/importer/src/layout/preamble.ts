import { foldedKey, letterheadDate, type LocalDate, nfc, tidy } from "@kheo/vietnamese"
import type { GridCell } from "../formats/grid.ts"

/** The date of the paper, from its letterhead: written out, left blank, impossible, or nowhere. */
export type PaperDate =
  | { readonly kind: "dated"; readonly date: LocalDate; readonly cell: string }
  | { readonly kind: "blank" | "impossible"; readonly cell: string; readonly text: string }
  | { readonly kind: "none" }

/** What stands above a table. */
export interface Preamble {
  readonly date: PaperDate
  /** The year in the title ("… năm 2022"), not the letterhead's. */
  readonly year: { readonly year: number; readonly cell: string } | undefined
  /** Texts that may name the unit whose paper it is, with their cells, "Đơn vị:" taken off. */
  readonly names: ReadonlyArray<{ readonly text: string; readonly cell: string }>
}

/** What the cells above a table say of unit, year and date, the first of them that says anything; else undefined. */
export const readPreamble = (cells: ReadonlyArray<GridCell>): Preamble => ({
  date: dateIn(cells),
  year: yearIn(cells),
  names: namesIn(cells),
})

/** The first date of a letterhead among some cells. */
export const dateIn = (cells: ReadonlyArray<GridCell>): PaperDate => {
  for (const { address, text } of cells) {
    const found = letterheadDate(text)
    if (found?.kind === "dated") return { kind: "dated", date: found.date, cell: address }
    if (found !== undefined) return { kind: found.kind, cell: address, text: tidy(text) }
  }
  return { kind: "none" }
}

const yearIn = (cells: ReadonlyArray<GridCell>): Preamble["year"] => {
  for (const { address, text } of cells) {
    if (letterheadDate(text) !== undefined) continue
    const year = /(?:năm|nam)\s*(\d{4})/i.exec(nfc(text))?.[1]
    if (year !== undefined) return { year: Number(year), cell: address }
  }
  return undefined
}

const namesIn = (cells: ReadonlyArray<GridCell>): Preamble["names"] =>
  cells.flatMap(({ address, text }) =>
    nfc(text)
      .split(/\r?\n/)
      .map((line) => tidy(line.replace(/^\s*(tên\s+)?(đơn vị|cơ quan)\s*(báo cáo)?\s*:/iu, "")))
      .filter((line) => foldedKey(line) !== "")
      .map((line) => ({ text: line, cell: address })),
  )
