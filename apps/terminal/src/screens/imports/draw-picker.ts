import { formatNumber } from "@kheo/vietnamese"
import type { State } from "../../state/index.ts"
import { cut, widthOf } from "../../table/index.ts"
import { textBefore, textOf } from "../../text-field/index.ts"
import { type Body, ends, line, listLine, type DrawnLine, type Size, windowed } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { pickEntries } from "./picking.ts"
import { pickRows } from "./rooms.ts"

/** Choosing a file or a folder, from a list or by typing its path. */
export const drawPicker = (state: State, words: TerminalWords, size: Size): Body => {
  const own = words.imports
  const { columns } = size
  const { folder, path, pick, said } = state.importing
  const label = ` ${own.path} `
  const room = columns - widthOf(label) - 1
  const typed = path.typing ? textOf(path.field) : (folder?.path ?? "")
  const before = path.typing ? textBefore(path.field) : ""
  const from = Math.max(0, widthOf(before) - room + 1)
  const shown = [...typed].slice(from).join("")
  const told = path.wrong ?? said?.words
  const entries = pickEntries(state)
  const note = (text: string, tone: "bad" | "good" | "dim"): DrawnLine => line(cut(` ${text}`, columns), tone)
  const second =
    told !== undefined
      ? note(
          `${path.wrong === undefined && said?.good === true ? "·" : "!"} ${told[state.language]}`,
          path.wrong === undefined && said?.good === true ? "good" : "bad",
        )
      : path.typing
        ? note(own.explained, "dim")
        : note(foldersNote(state, words), "dim")
  return {
    crumbs: own.title,
    lines: [
      line(cut(` ${own.pick}`, columns)),
      line(cut(`${label}${shown}`, columns), path.typing ? "accent" : "plain"),
      second,
      ...windowed(entries, pick, pickRows(size), (entry, chosen) =>
        chosen
          ? listLine(paired(entry.text, entry.aside, columns - 3), "chosen", true, columns)
          : ends(
              { text: `  ${entry.text}`, tone: "plain" },
              { text: entry.aside === "" ? "" : `${entry.aside} `, tone: "dim" },
              columns,
            ),
      ),
    ],
    cursor: path.typing ? { x: widthOf(label) + Math.min(widthOf(before) - from, room), y: 1 } : undefined,
    hints: path.typing
      ? [{ text: words.keys.open }, { text: words.keys.back, drop: 6 }]
      : [{ text: words.keys.choose, drop: 2 }, { text: own.keys.go }, { text: words.keys.back, drop: 6 }],
  }
}

const foldersNote = ({ importing: { folder } }: State, { imports: own, loading }: TerminalWords): string => {
  if (folder === undefined) return loading
  const others = folder.others === 0 ? "" : own.others(formatNumber(folder.others))
  return folder.entries.some(({ kind }) => kind === "file") ? others : `${own.noFiles} ${others}`.trim()
}

/** Two texts at the ends of a line's inside. */
const paired = (left: string, right: string, width: number): string => {
  const room = Math.max(0, width - widthOf(right) - 1)
  const head = cut(left, room)
  return `${head}${" ".repeat(Math.max(1, width - widthOf(head) - widthOf(right)))}${right}`
}
