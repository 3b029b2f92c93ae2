import { isSurelyUnicode, noVotes } from "@kheo/vietnamese"
import type { Grid, GridCell } from "../formats/grid.ts"
import type { Part } from "./parts.ts"
import { type Pool, poolOf, type Voter } from "./pool.ts"

/** What stands around a part of a cell. */
export interface Around {
  /** Everything on the sheet under the same font. */
  readonly font: Pool
  readonly column: Pool
  readonly sheet: Pool
}

/** What the cells of each font, each column and the sheet say together. */
export const surroundings = (
  grid: Grid,
  suspects: ReadonlyMap<GridCell, ReadonlyArray<Part>>,
): ((part: Part, column: number) => Around) => {
  const sheet: Array<Voter> = []
  const columns = new Map<number, Array<Voter>>()
  const fonts = new Map<string, Array<Voter>>()
  for (const { cells } of grid.rows)
    for (const cell of cells) {
      if (cell.master !== undefined) continue
      for (const part of suspects.get(cell) ?? [unsuspected(cell)]) {
        if (part.votes.words === 0 && !part.surelyUnicode) continue
        sheet.push(part)
        push(columns, cell.column, part)
        if (part.fontName !== undefined) push(fonts, part.fontName, part)
      }
    }
  const [ofSheet, ofColumns, ofFonts] = [poolOf(sheet), pools(columns), pools(fonts)]
  const none = poolOf([])
  return ({ fontName }, column) => ({
    font: ofFonts.get(fontName ?? "") ?? none,
    column: ofColumns.get(column) ?? none,
    sheet: ofSheet,
  })
}

const unsuspected = ({ font, text }: GridCell) => ({
  votes: noVotes,
  surelyUnicode: isSurelyUnicode(text),
  fontName: font,
})

const push = <Key>(into: Map<Key, Array<Voter>>, key: Key, voter: Voter): void => {
  const those = into.get(key)
  if (those === undefined) into.set(key, [voter])
  else those.push(voter)
}

const pools = <Key>(voters: ReadonlyMap<Key, ReadonlyArray<Voter>>): ReadonlyMap<Key, Pool> =>
  new Map([...voters].map(([key, those]) => [key, poolOf(those)]))
