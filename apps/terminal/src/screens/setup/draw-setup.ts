import type { Words } from "@kheo/application/language"
import { unitsOfYear } from "../../forms/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, wrap } from "../../table/index.ts"
import { blank, type Body, line, menuLines, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { setupEntries, setupPlace } from "./entries.ts"

const title: Words = { vi: "Lập sổ", en: "Set the register up" }

const explained: Words = {
  vi: "Làm lần lượt từ trên xuống. Thoát lúc nào cũng được, lần sau làm tiếp.",
  en: "From top to bottom. Leave whenever you like and go on next time.",
}

/** Lập sổ: what is done, what comes next, and the units that are there already. */
export const drawSetup = (state: State, screen: ScreenOf<"setup">, words: TerminalWords, size: Size): Body => {
  const { language, preferences, register } = state
  const { columns, rows } = size
  const entries = setupEntries(state)
  const head = wrap(explained[language], columns - 2).map((text) => line(` ${text}`, "dim"))
  const height = Math.max(1, rows - head.length - 3)
  const year = preferences.starting?.campaign ?? register?.board.campaign ?? 0
  const names = register === undefined ? [] : unitsOfYear(register, year).map(({ name }) => name)
  const last = names.slice(-30).toReversed().join(", ")
  const listed = menuLines(entries, setupPlace(state, screen), language, { columns, rows: height })
  return {
    crumbs: title[language],
    lines: padded(
      [...head, blank, ...listed, ...(last === "" ? [] : [blank, line(` ${cut(last, columns - 3)}`, "dim")])],
      rows,
    ),
    hints: [{ text: words.keys.choose, drop: 2 }, { text: words.keys.run }, { text: words.keys.back, drop: 6 }],
  }
}
