import { isSurelyUnicode, noVotes } from "@kheo/vietnamese"
import type { Grid, GridCell } from "../formats/grid.ts"
import type { Part } from "./parts.ts"
import { type Ballot, cast, emptyBallot, type Pool, poolOf } from "./pool.ts"

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
  const known = new Map<Ballot, Pool>()
  let ballots: Ballots | undefined
  const pool = (of: (ballots: Ballots) => Ballot | undefined) => (): Pool => {
    const ballot = of((ballots ??= gathered(grid, suspects))) ?? none
    const found = known.get(ballot) ?? poolOf(ballot)
    known.set(ballot, found)
    return found
  }
  const sheet = pool((all) => all.sheet)
  return ({ fontName }, column) => ({
    font: pool(({ fonts }) => fonts.get(fontName)),
    column: pool(({ columns }) => columns.get(column)),
    sheet,
  })
}

const none = emptyBallot()

interface Ballots {
  readonly fonts: Map<string | undefined, Ballot>
  readonly columns: Map<number, Ballot>
  readonly sheet: Ballot
}

/** Everything on the sheet that has a say, under its font, under its column and under the sheet; read through once. */
const gathered = (grid: Grid, suspects: ReadonlyMap<GridCell, ReadonlyArray<Part>>): Ballots => {
  const ballots: Ballots = { fonts: new Map(), columns: new Map(), sheet: emptyBallot() }
  const vote = (fontName: string | undefined, column: number, told: Pick<Part, "surelyUnicode" | "votes">): void => {
    if (told.votes.words === 0 && !told.surelyUnicode) return
    for (const ballot of [of(ballots.fonts, fontName), of(ballots.columns, column), ballots.sheet]) cast(ballot, told)
  }
  for (const { cells } of grid.rows)
    for (const cell of cells) {
      if (cell.master !== undefined) continue
      const parts = suspects.get(cell)
      if (parts === undefined) vote(cell.font, cell.column, isSurelyUnicode(cell.text) ? surelyUnicode : silent)
      else for (const part of parts) vote(part.fontName, cell.column, part)
    }
  return ballots
}

const of = <Key>(ballots: Map<Key, Ballot>, key: Key): Ballot => {
  const known = ballots.get(key) ?? emptyBallot()
  ballots.set(key, known)
  return known
}

const surelyUnicode = { votes: noVotes, surelyUnicode: true }
const silent = { votes: noVotes, surelyUnicode: false }
