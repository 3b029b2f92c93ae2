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
  const known = new Map<string | number, Pool>()
  const pool = (key: string | number, belongs: (voter: FontVoter, column: number) => boolean): Pool => {
    const found = known.get(key) ?? poolOf(voters(grid, suspects, belongs))
    known.set(key, found)
    return found
  }
  return ({ fontName }, column) => ({
    font: () => pool(`font ${fontName}`, (voter) => voter.fontName === fontName),
    column: () => pool(column, (_, its) => its === column),
    sheet: () => pool("sheet", () => true),
  })
}

type FontVoter = Voter & Pick<Part, "fontName">

const voters = (
  grid: Grid,
  suspects: ReadonlyMap<GridCell, ReadonlyArray<Part>>,
  belongs: (voter: FontVoter, column: number) => boolean,
): ReadonlyArray<Voter> =>
  grid.rows.flatMap(({ cells }) =>
    cells
      .filter(({ master }) => master === undefined)
      .flatMap((cell) => (suspects.get(cell) ?? [unsuspected(cell)]).filter((voter) => belongs(voter, cell.column))),
  )

const unsuspected = ({ font, text }: GridCell): FontVoter => ({
  votes: noVotes,
  surelyUnicode: isSurelyUnicode(text),
  fontName: font,
})
