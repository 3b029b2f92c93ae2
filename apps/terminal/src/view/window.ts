import { chosenIndex, type Line, type Place, topOf } from "../list/index.ts"
import type { DrawnLine } from "./drawing.ts"
import { blank } from "./drawing.ts"

/** The lines of a long list that are in sight; only these are ever formatted. */
export const windowed = <L extends Line>(
  lines: ReadonlyArray<L>,
  place: Place,
  height: number,
  draw: (line: L, chosen: boolean) => DrawnLine,
): ReadonlyArray<DrawnLine> => {
  const top = topOf(lines, place, height)
  const chosen = chosenIndex(lines, place)
  return padded(
    lines.slice(top, top + height).map((line, index) => draw(line, top + index === chosen)),
    height,
  )
}

/** Exactly so many lines. */
export const padded = (lines: ReadonlyArray<DrawnLine>, height: number): ReadonlyArray<DrawnLine> => [
  ...lines.slice(0, height),
  ...Array.from({ length: Math.max(0, height - lines.length) }, () => blank),
]
