import { candidateOf } from "../../candidates/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { blank, type Body, line, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { dossierLines } from "./dossier-lines.ts"

/** One proposal: its dossier with what is missing, earlier honours, opinions, conclusion. */
export const drawDossier = (state: State, screen: ScreenOf<"dossier">, words: TerminalWords, size: Size): Body => {
  const own = words.awards
  const number = candidateOf(state.seen, screen.model, screen.form)?.number
  const lines = dossierLines(state, screen, words, size.columns) ?? [blank, line(` ${words.loading}`, "dim")]
  const top = Math.min(screen.top, Math.max(0, lines.length - size.rows))
  return {
    crumbs: [own.title, ...(number === undefined ? [] : [number]), screen.form].join(" › "),
    lines: padded(lines.slice(top), size.rows),
    hints: [
      { text: words.keys.scroll, drop: 2 },
      { text: words.keys.toModel, drop: 1.5 },
      { text: words.keys.back, drop: 6 },
    ],
  }
}
