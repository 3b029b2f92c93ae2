import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import { filterLine, isFiltering } from "../../filter/index.ts"
import { longChosen, longTop } from "../../list/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, headTexts, layOut, rowText } from "../../table/index.ts"
import { textOf } from "../../text-field/index.ts"
import { type Body, type DrawnLine, ends, line, listLine, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { type JournalLines, journalLines } from "./entries.ts"
import { entryWords } from "./entry-words.ts"

/** Rows that the title, the heads and the line about the chosen event leave of the body. */
export const journalRows = ({ rows }: Size): number => rows - 3

/** Nhật ký: everything that was ever recorded, newest first; only what is in sight is held and formatted. */
export const drawJournal = (state: State, screen: ScreenOf<"journal">, words: TerminalWords, size: Size): Body => {
  const { filter, place } = screen
  const { register } = state
  const own = words.journal
  const hints = filter.typing
    ? [{ text: words.keys.toList }, { text: words.keys.clear }]
    : [
        { text: words.keys.choose, drop: 2 },
        { text: words.keys.open, drop: 3 },
        { text: isFiltering(filter) ? words.keys.clear : words.keys.back, drop: 6 },
      ]
  if (register === undefined) return { crumbs: own.title, lines: [], hints }
  const list = journalLines(state, screen)
  const height = journalRows(size)
  const chosen = longChosen(list, place)
  const top = longTop(list, place, height)
  const columns = layOut(
    [
      { name: "recorded", head: own.heads.recorded, min: 10, most: 16 },
      { name: "what", head: own.heads.what, min: 18, most: 34 },
      { name: "about", head: own.heads.about, min: 22, most: 90 },
      { name: "who", head: own.heads.who, min: 14, most: 24, drop: 1 },
    ],
    size.columns - 2,
  )
  const draw = (index: number): DrawnLine => {
    const entry = list.entryAt(index)
    if (entry === undefined) return listLine(words.loading, "dim", index === chosen, size.columns)
    const told = entryWords(entry, register, state.language)
    const row = rowText(columns, (name, width) =>
      name === "recorded" && width < 16 ? told.recorded.slice(0, 10) : told[name],
    )
    return listLine(row, "plain", index === chosen, size.columns)
  }
  const inSight = Array.from({ length: Math.max(0, Math.min(height, list.length - top)) }, (_, row) => draw(top + row))
  const field = isFiltering(filter) ? searchLine(state, screen, list, words, size) : undefined
  const title = ends(
    { text: ` ${own.all(formatNumber(list.length))}`, tone: "strong" },
    { text: `${words.models.filterHint} `, tone: "dim" },
    size.columns,
  )
  return {
    crumbs: own.title,
    lines: [
      field?.drawn ?? title,
      ...headTexts(columns).map((head) => line(`  ${head}`, "dim")),
      ...padded(
        inSight.length === 0 ? [line(cut(`  ${emptyWords(state, screen, words)}`, size.columns))] : inSight,
        height,
      ),
      aboutChosen(list, chosen, state, words, size),
    ],
    cursor: field?.cursor,
    hints,
  }
}

const searchLine = (
  { seen: { journal, search } }: State,
  { filter }: ScreenOf<"journal">,
  list: JournalLines,
  words: TerminalWords,
  { columns }: Size,
) => {
  const query = textOf(filter.field).trim()
  const going = query !== "" && (search?.query !== query || !search.ended)
  const seen = search?.query === query ? search.seen : 0
  const all = journal?.length ?? 0
  if (going)
    return filterLine(
      filter,
      { shown: list.length, all },
      {
        ...words,
        models: { ...words.models, filtering: () => words.journal.searching(formatNumber(seen), formatNumber(all)) },
      },
      columns,
    )
  return filterLine(filter, { shown: list.length, all }, words, columns)
}

const emptyWords = (
  { seen: { journal, search } }: State,
  { filter }: ScreenOf<"journal">,
  words: TerminalWords,
): string => {
  const query = textOf(filter.field).trim()
  if (query !== "" && search?.query === query && search.ended) return words.models.noMatch(query)
  return journal?.length === 0 && query === "" ? words.journal.none : words.loading
}

/** The chosen event in full: what a narrow line had to cut, its day, why, and its number in the ledger. */
const aboutChosen = (
  list: JournalLines,
  chosen: number,
  { language, register }: State,
  { journal: own }: TerminalWords,
  { columns }: Size,
): DrawnLine => {
  const entry = list.entryAt(chosen)
  if (entry === undefined || register === undefined) return line("")
  const { about, what, who } = entryWords(entry, register, language)
  const told = [
    `${what} (${own.ofDay(formatLocalDate(entry.occurredAt))})`,
    ...(about === "" ? [] : [about]),
    ...(entry.reason === undefined ? [] : [entry.reason]),
    who,
  ]
  return ends(
    { text: ` ${told.join("; ")}`, tone: "dim" },
    { text: `#${formatNumber(entry.position)} `, tone: "dim" },
    columns,
  )
}
