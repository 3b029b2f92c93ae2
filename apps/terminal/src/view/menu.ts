import type { Language, Words } from "@kheo/application/language"
import type { Line, Place } from "../list/index.ts"
import { cut, fit, widthOf } from "../table/index.ts"
import type { Tone } from "../theme/index.ts"
import { type DrawnLine, line, listLine } from "./drawing.ts"
import { windowed } from "./window.ts"

/** A line of a menu: what can be chosen and how it stands now, or a heading, which has no key. */
export interface MenuLine extends Line {
  readonly words: Words
  readonly value?: Words | undefined
  readonly tone?: Tone
}

/** A menu's lines that are in sight, the values in one column behind the widest name; what has no room ends in `..`. */
export const menuLines = (
  entries: ReadonlyArray<MenuLine>,
  place: Place,
  language: Language,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): ReadonlyArray<DrawnLine> => {
  const names = entries.filter(({ value }) => value !== undefined).map(({ words }) => widthOf(words[language]))
  const label = Math.min(Math.max(0, ...names) + 2, Math.floor(columns / 2))
  return windowed(entries, place, Math.min(rows, entries.length), ({ key, tone = "plain", value, words }, chosen) => {
    if (key === undefined) return line(` ${cut(words[language], columns - 2)}`, "strong")
    const name = value === undefined ? words[language] : fit(cut(words[language], label - 1), label)
    return listLine(cut(`${name}${value?.[language] ?? ""}`, columns - 3), tone, chosen, columns)
  })
}
