import type { ScreenOf, State } from "../../state/index.ts"
import { type Body, line, menuLines, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { documentEntries } from "./entries.ts"

/** Văn bản: every kind of paper that the register can make. */
export const drawDocuments = (state: State, screen: ScreenOf<"documents">, words: TerminalWords, size: Size): Body => {
  const { offered } = state.documents
  const lines =
    offered === undefined
      ? [line(` ${words.loading}`, "dim")]
      : menuLines(documentEntries(state), screen.place, state.language, size)
  return {
    crumbs: words.documents.title,
    lines: padded(lines, size.rows),
    hints: [{ text: words.keys.choose, drop: 2 }, { text: words.keys.open }, { text: words.keys.back, drop: 6 }],
  }
}
