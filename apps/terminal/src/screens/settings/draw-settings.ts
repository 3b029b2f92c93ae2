import type { Words } from "@kheo/application/language"
import type { ScreenOf, State } from "../../state/index.ts"
import { type Body, menuLines, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { settingsEntries } from "./entries.ts"

const title: Words = { vi: "Cài đặt", en: "Settings" }
const change: Words = { vi: "Enter đổi", en: "Enter change" }

/** Cài đặt: what can be set and how it stands. */
export const drawSettings = (state: State, screen: ScreenOf<"settings">, words: TerminalWords, size: Size): Body => ({
  crumbs: title[state.language],
  lines: padded(menuLines(settingsEntries(state), screen.place, state.language, size), size.rows),
  hints: [{ text: words.keys.choose, drop: 2 }, { text: change[state.language] }, { text: words.keys.back, drop: 6 }],
})
