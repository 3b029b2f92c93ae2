import { formatNumber } from "@kheo/vietnamese"
import { modelTabs, type ScreenOf, type State } from "../../state/index.ts"
import { blank, type Body, type DrawnLine, line, padded, type Size, type Span } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { eventLines } from "./event-lines.ts"
import { factLines } from "./fact-lines.ts"
import { paperLines } from "./paper-lines.ts"
import { replicationLines } from "./replication-lines.ts"

/** Rows that the tabs leave of the body. */
export const modelRows = ({ rows }: Size): number => rows - 1

/** One model: what it is, everything that was recorded of it, who took it over, and the papers behind it. */
export const drawModel = (state: State, screen: ScreenOf<"model">, words: TerminalWords, size: Size): Body => {
  const lines = modelLines(state, screen, words, size)
  const rows = modelRows(size)
  const top = Math.min(screen.top, Math.max(0, lines.length - rows))
  const number = state.register?.models.find(({ id }) => id === screen.model)?.number
  const hints = [
    { text: words.keys.scroll, drop: 2 },
    { text: words.keys.switchTab, drop: 5.8 },
    { text: words.keys.back, drop: 6 },
    { text: words.keys.refresh, drop: -1 },
  ]
  return {
    crumbs: [words.main.models, ...(number === undefined ? [] : [number]), words.modelTabs[screen.tab]].join(" › "),
    lines: [tabLine(state, screen, words), ...padded(lines.slice(top), rows)],
    hints,
  }
}

const tabLine = ({ story }: State, { model, tab }: ScreenOf<"model">, words: TerminalWords): DrawnLine => [
  { text: " ", tone: "plain" },
  ...modelTabs.map((one): Span => {
    const events = one === "events" && story?.model === model ? ` ${formatNumber(story.told.length)}` : ""
    const text = `${words.modelTabs[one]}${events}`
    return one === tab ? { text: `[${text}]`, tone: "accent" } : { text: ` ${text} `, tone: "plain" }
  }),
]

/** All lines of the shown tab, of which a window is shown. */
export const modelLines = (
  state: State,
  screen: ScreenOf<"model">,
  words: TerminalWords,
  { columns }: Size,
): ReadonlyArray<DrawnLine> => {
  if (state.register === undefined) return []
  switch (screen.tab) {
    case "facts":
      return factLines(state, screen.model, words, columns)
    case "events":
      return eventLines(state, screen.model, words, columns) ?? loading(words)
    case "replication":
      return replicationLines(state, screen.model, words, columns) ?? loading(words)
    case "papers":
      return paperLines(state, screen.model, words, columns) ?? loading(words)
  }
}

const loading = (words: TerminalWords): ReadonlyArray<DrawnLine> => [blank, line(` ${words.loading}`, "dim")]
