import { isSurelyUnicode, mayBeLegacy, noVotes, type Votes, votesOf } from "@kheo/vietnamese"
import type { GridCell } from "../formats/grid.ts"
import { type FontEncoding, fontEncoding } from "./font.ts"

/** A stretch of a cell under fonts of one encoding, and what its words say. */
export interface Part {
  readonly text: string
  readonly fontName: string | undefined
  readonly font: FontEncoding | undefined
  readonly votes: Votes
  readonly surelyUnicode: boolean
}

/** Whether a cell has anything to decode or to weigh; told by its characters and fonts alone. */
export const isSuspect = ({ font, runs, text }: GridCell): boolean =>
  mayBeLegacy(text) ||
  fontEncoding(font) !== undefined ||
  (runs?.some((run) => fontEncoding(run.font) !== undefined || mayBeLegacy(run.text)) ?? false)

/** A cell's text by fonts of one encoding each: a letter and its mark may stand in two runs. */
export const partsOf = ({ font, runs, text }: GridCell): ReadonlyArray<Part> => {
  const stretches: Array<{ text: string; readonly fontName: string | undefined }> = []
  for (const run of runs ?? [{ text }]) {
    const fontName = run.font ?? font
    const last = stretches.at(-1)
    if (last !== undefined && sameEncoding(last.fontName, fontName)) last.text += run.text
    else stretches.push({ text: run.text, fontName })
  }
  return stretches.map(({ fontName, text }) => ({
    text,
    fontName,
    font: fontEncoding(fontName),
    votes: mayBeLegacy(text) ? votesOf(text) : noVotes,
    surelyUnicode: isSurelyUnicode(text),
  }))
}

const sameEncoding = (one: string | undefined, other: string | undefined): boolean => {
  const [left, right] = [fontEncoding(one), fontEncoding(other)]
  return left?.encoding === right?.encoding && left?.capitals === right?.capitals
}
