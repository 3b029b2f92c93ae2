import { missingInDossier } from "@kheo/application/language"
import { formatNumber } from "@kheo/vietnamese"
import { allCandidates, isWaiting, lacking } from "../../candidates/index.ts"
import { filterLine, isFiltering } from "../../filter/index.ts"
import { chosenIndex } from "../../list/index.ts"
import { awardTabs, type ScreenOf, type State } from "../../state/index.ts"
import { cut, headTexts, rowText, widthOf } from "../../table/index.ts"
import { textOf } from "../../text-field/index.ts"
import { type Body, type DrawnLine, ends, line, listLine, padded, type Size, windowed } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { awardCell, awardColumns, holderOf, toneOf } from "./award-columns.ts"
import { awardEntries, type AwardEntry, inAwardTab } from "./entries.ts"

/** Rows that the tabs, the quotas, the heads and the line about the chosen proposal leave of the body. */
export const awardRows = ({ rows }: Size): number => rows - 4

/** Bình xét khen thưởng: who is proposed for what, what the dossier lacks, what was said and concluded. */
export const drawAwards = (state: State, screen: ScreenOf<"awards">, words: TerminalWords, size: Size): Body => {
  const own = words.awards
  const { filter, place, tab } = screen
  const hints = filter.typing
    ? [{ text: words.keys.toList }, { text: words.keys.clear }]
    : [
        { text: words.keys.choose, drop: 2 },
        { text: words.keys.open, drop: 3 },
        { text: words.keys.switchTab, drop: 2.2 },
        { text: isFiltering(filter) ? words.keys.clear : words.keys.back, drop: 6 },
      ]
  const crumbs = `${own.title} › ${own.tabs[tab]}`
  const all = allCandidates(state.seen)
  if (all === undefined) return { crumbs, lines: [line(` ${words.loading}`, "dim")], hints }
  const entries = awardEntries(state, screen)
  const inTab = all.filter(inAwardTab[tab]).length
  const field = isFiltering(filter)
    ? filterLine(filter, { shown: entries.length, all: inTab }, words, size.columns)
    : undefined
  const columns = awardColumns(own, size.columns - 2)
  const draw = ({ candidate }: AwardEntry, chosen: boolean): DrawnLine =>
    listLine(
      rowText(columns, (name) => awardCell(candidate, name, own)),
      toneOf(candidate),
      chosen,
      size.columns,
    )
  const none = inTab === 0 ? own.none[tab] : words.models.noMatch(textOf(filter.field))
  const list =
    entries.length === 0
      ? padded([line(cut(`  ${none}`, size.columns))], awardRows(size))
      : windowed(entries, place, awardRows(size), draw)
  return {
    crumbs,
    lines: [
      field?.drawn ?? tabLine(all, tab, words, size),
      quotaLine(state, screen, words, size),
      ...headTexts(columns).map((head) => line(`  ${head}`, "dim")),
      ...list,
      aboutChosen(state, entries, screen, words, size),
    ],
    cursor: field?.cursor,
    hints,
  }
}

const tabLine = (
  all: NonNullable<ReturnType<typeof allCandidates>>,
  chosen: string,
  { awards }: TerminalWords,
  { columns }: Size,
): DrawnLine => {
  const texts = awardTabs.map((tab) => {
    const text = `${awards.tabs[tab]} ${formatNumber(all.filter(inAwardTab[tab]).length)}`
    return { text: tab === chosen ? `[${text}]` : ` ${text} `, tone: tab === chosen ? "accent" : "plain" } as const
  })
  const width = texts.reduce((sum, { text }) => sum + widthOf(text), 1)
  return width > columns
    ? [{ text: cut(texts.map(({ text }) => text).join(""), columns), tone: "plain" }]
    : [{ text: " ", tone: "plain" }, ...texts]
}

/** How many of each form were given, of how many that may be; and what the list is sorted by. */
const quotaLine = (
  { seen }: State,
  { sort }: ScreenOf<"awards">,
  { awards: own }: TerminalWords,
  { columns }: Size,
): DrawnLine => {
  const forms = (seen.awards ?? []).map(({ awarded, form, quota }) =>
    own.quota(form, formatNumber(awarded), quota === null ? undefined : formatNumber(quota)),
  )
  const beyond = (seen.awards ?? []).some((form) => form.beyond > 0)
  return ends(
    { text: ` ${forms.join(" · ")}`, tone: beyond ? "bad" : "dim" },
    { text: `${own.sortedBy(own.sorts[sort])} `, tone: "dim" },
    columns,
  )
}

/** The chosen proposal in full: who, for what, and by name what its dossier lacks. */
const aboutChosen = (
  { language }: State,
  entries: ReadonlyArray<AwardEntry>,
  { place }: ScreenOf<"awards">,
  { awards: own }: TerminalWords,
  { columns }: Size,
): DrawnLine => {
  const index = chosenIndex(entries, place)
  const candidate = entries[index]?.candidate
  if (candidate === undefined) return line("")
  const where = `${formatNumber(index + 1)}/${formatNumber(entries.length)} `
  const lacks = isWaiting(candidate) && lacking(candidate) > 0
  const told = lacks
    ? [own.lacks(missingInDossier(candidate)[language]), candidate.title]
    : [candidate.title, holderOf(candidate), candidate.form]
  return ends({ text: ` ${told.join(" – ")}`, tone: lacks ? "warn" : "dim" }, { text: where, tone: "dim" }, columns)
}
