import { localDay, tagOfType } from "@kheo/application"
import { eventName, type Words } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type Body, line, listLine, padded, type Size, windowed } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { conflictEntries } from "./entries.ts"

/** Somebody else wrote first: theirs, mine, and the ways on. */
export const drawConflict = (state: State, screen: ScreenOf<"conflict">, words: TerminalWords, size: Size): Body => {
  const { language, register } = state
  const own = words.conflict
  const wide = size.columns - 4
  const text = (said: string) => wrap(said, wide).map((part) => line(`   ${part}`))
  const last = screen.theirs.at(-1)
  const told =
    last === undefined
      ? own.nothing
      : own.theirs(
          register?.users.get(last.actor) ?? last.actor,
          `${formatLocalDate(localDay(Date.parse(last.recordedAt)))} ${clockOf(last.recordedAt)}`,
          nameOf(last.type, language),
          formatLocalDate(last.occurredAt),
        )
  const entries = conflictEntries(state, screen)
  const above = [
    ...wrap(screen.why[language], wide + 2).map((part) => line(` ${part}`, "bad")),
    blank,
    line(` ${own.register}`, "strong"),
    ...text(told),
    line(` ${own.mine}`, "strong"),
    ...text(screen.mine.what[language]),
    blank,
  ]
  return {
    crumbs: own.title,
    lines: [
      ...padded(above, Math.min(above.length, size.rows - entries.length)),
      ...windowed(
        entries,
        screen.place,
        entries.length,
        ({ words: its }: { readonly key: string; readonly words: Words }, chosen) =>
          listLine(its[language], "plain", chosen, size.columns),
      ),
    ],
    hints: [{ text: words.keys.choose, drop: 2 }, { text: words.keys.run }, { text: words.keys.back }],
  }
}

const nameOf = (type: string, language: State["language"]): string => {
  const tag = tagOfType(type)
  return tag === undefined ? type : eventName(tag, language)
}

/** The time of day in Vietnam. */
const clockOf = (recordedAt: string): string =>
  new Date(Date.parse(recordedAt) + 7 * 3_600_000).toISOString().slice(11, 16)
