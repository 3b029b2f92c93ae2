import { isSurelyUnicode, noVotes } from "@kheo/vietnamese"
import type { Grid, GridCell } from "../formats/grid.ts"
import type { Part } from "./parts.ts"
import { type Pool, poolOf, type Voter } from "./pool.ts"

/** What stands around a part of a cell; asked for only where the part itself says too little. */
export interface Around {
  /** Everything on the sheet under the same font. */
  readonly font: () => Pool
  readonly column: () => Pool
  readonly sheet: () => Pool
}

/** What the cells of each font, each column and the sheet say together. */
export const surroundings = (
  grid: Grid,
  suspects: ReadonlyMap<GridCell, ReadonlyArray<Part>>,
): ((part: Part, column: number) => Around) => {
  const known = new Map<string, Pool>()
  let groups: ReadonlyMap<string, ReadonlyArray<Voter>> | undefined
  const pool = (key: string) => (): Pool => {
    const found = known.get(key) ?? poolOf((groups ??= grouped(grid, suspects)).get(key) ?? [])
    known.set(key, found)
    return found
  }
  return ({ fontName }, column) => ({
    font: pool(`font ${fontName}`),
    column: pool(`column ${column}`),
    sheet: pool("sheet"),
  })
}

/** Everything on the sheet that has a say, under its font, under its column and under the sheet; read through once. */
const grouped = (
  grid: Grid,
  suspects: ReadonlyMap<GridCell, ReadonlyArray<Part>>,
): ReadonlyMap<string, ReadonlyArray<Voter>> => {
  const groups = new Map<string, Array<Voter>>()
  for (const { cells } of grid.rows)
    for (const cell of cells) {
      if (cell.master !== undefined) continue
      for (const voter of suspects.get(cell) ?? [unsuspected(cell)]) {
        if (voter.votes.words === 0 && !voter.surelyUnicode) continue
        for (const key of [`font ${voter.fontName}`, `column ${cell.column}`, "sheet"]) {
          const those = groups.get(key)
          if (those === undefined) groups.set(key, [voter])
          else those.push(voter)
        }
      }
    }
  return groups
}

const unsuspected = ({ font, text }: GridCell): Voter & Pick<Part, "fontName"> => ({
  votes: noVotes,
  surelyUnicode: isSurelyUnicode(text),
  fontName: font,
})
