import type { Words } from "@kheo/application/language"
import { actions, shortcutText } from "../../actions/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type Body, type DrawnLine, line, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { tourPages } from "./tour-pages.ts"

/** Giới thiệu: three pages, the keys as the registry has them. */
export const drawTour = ({ language }: State, { page }: ScreenOf<"tour">, words: TerminalWords, size: Size): Body => {
  const shown = tourPages[page] ?? tourPages[0]
  const text = (one: Words): ReadonlyArray<DrawnLine> =>
    wrap(one[language], size.columns - 2).map((part) => line(` ${part}`))
  return {
    crumbs: `${title[language]} (${page + 1}/${tourPages.length})`,
    lines: padded(
      [
        ...wrap(shown.title[language], size.columns - 2).map((part) => line(` ${part}`, "strong")),
        ...text(shown.text),
        blank,
        ...shown.actions.flatMap((id) => actionLines(id, language, size.columns)),
      ],
      size.rows,
    ),
    hints: [{ text: onward[language] }, { text: words.keys.switchTab, drop: 2 }, { text: skip[language] }],
  }
}

const title: Words = { vi: "Giới thiệu", en: "Introduction" }
const onward: Words = { vi: "Enter tiếp", en: "Enter on" }
const skip: Words = { vi: "Esc bỏ qua", en: "Esc skip" }

const actionLines = (id: string, language: "vi" | "en", columns: number): ReadonlyArray<DrawnLine> => {
  const action = actions.find((one) => one.id === id)
  if (action === undefined) return []
  const keys = action.keys.map(shortcutText)[0] ?? ":"
  return wrap(action.words[language], columns - 14).map((part, index) => [
    { text: `  ${(index === 0 ? keys : "").padEnd(9)}`, tone: "accent" },
    { text: part, tone: "plain" },
  ])
}
