import { formatLocalDate } from "@kheo/vietnamese"
import type { Screen, State } from "../state/index.ts"
import { cut, fit, widthOf } from "../table/index.ts"
import { deadlineWords, type TerminalWords, urgency } from "../words/index.ts"
import { type Body, type DrawnLine, ends, type Hint, line, type Size, type Span } from "./drawing.ts"

/** Rows of the screen that are not the body's: tabs, deadline, crumbs above; the keys below. */
export const frameRows = 4

/** The lines above every screen's body. */
export const header = (state: State, body: Body, words: TerminalWords, { columns }: Size): ReadonlyArray<DrawnLine> => [
  tabs(state, words, columns),
  status(state, words, columns),
  rule(state, body, words, columns),
]

/** Where we are, and as of which day when that is a past one. */
const rule = ({ day }: State, { crumbs }: Body, words: TerminalWords, columns: number): DrawnLine => {
  const past = day === undefined ? "" : ` [${words.past.crumb(formatLocalDate(day))}]`
  const told = `-- ${cut(crumbs, columns - 6 - widthOf(past))}${past} `
  return line(told + "-".repeat(Math.max(0, columns - widthOf(told))), day === undefined ? "dim" : "warn")
}

/** Main screens that have a digit and no room among the tabs: on them no tab is lit. */
const apart: ReadonlySet<string> = new Set<Screen["name"]>([
  "awards",
  "dossier",
  "imports",
  "importRow",
  "importBatches",
  "importLayout",
  "importDays",
  "sendOut",
  "journal",
  "checks",
  "settings",
  "users",
])

/** The campaign, where we are, and how to get elsewhere. */
const tabs = (state: State, words: TerminalWords, columns: number): DrawnLine => {
  const { main } = words
  const campaign = state.register?.board.campaign
  const here = state.screens.findLast(({ name }) => name in main || apart.has(name))?.name ?? "dashboard"
  const left: ReadonlyArray<Span> = [
    { text: `${columns < 64 ? "" : " "}${campaign === undefined ? "KHÉO" : words.name(campaign)} `, tone: "strong" },
    ...(["dashboard", "units", "models"] as const).map((name, index): Span => {
      const text = `${index + 1} ${main[name]}`
      return name === here ? { text: `[${text}]`, tone: "accent" } : { text: ` ${text} `, tone: "plain" }
    }),
  ]
  if (!state.sample) return left
  const used = left.reduce((sum, { text }) => sum + widthOf(text), 0)
  const badge = used + widthOf(words.sample) + 2 < columns ? ` ${words.sample} ` : words.sample
  return [
    ...left,
    { text: " ".repeat(Math.max(0, columns - used - widthOf(badge))), tone: "plain" },
    { text: badge, tone: "badge" },
  ]
}

const status = (state: State, words: TerminalWords, columns: number): DrawnLine => {
  const { language, problem, readOnly, register, toast } = state
  if (toast !== undefined)
    return line(cut(` ${toast.tone === "bad" ? "!" : "·"} ${toast.words[language]}`, columns), toast.tone)
  if (readOnly !== undefined) return line(cut(` ! ${words.readOnly(readOnly[language])}`, columns), "bad")
  if (problem !== undefined) return line(cut(` ! ${problem[language]}`, columns), "bad")
  if (register === undefined) return line(` ${words.loading}`, "dim")
  if (state.day !== undefined) {
    const long = ` ${words.past.banner(formatLocalDate(state.day))}`
    return line(
      fit(widthOf(long) <= columns ? long : ` ${words.past.bannerShort(formatLocalDate(state.day))}`, columns),
      "badge",
    )
  }
  const { asOf, deadline } = register.board
  const tone = ({ far: "plain", near: "warn", over: "bad" } as const)[urgency(deadline, asOf)]
  const left = ` ${deadlineWords(words, deadline, asOf)}`
  const right = `${words.dataTo(formatLocalDate(asOf))} `
  return ends(
    { text: left, tone },
    {
      text: widthOf(left) + widthOf(right) < columns ? right : words.dataToShort(formatLocalDate(asOf)),
      tone: "plain",
    },
    columns,
  )
}

/** The keys that work now, as many as there is room for; how to switch language and how to leave always stay. */
export const footer = (
  body: Body,
  offered: ReadonlyArray<Hint>,
  digits: string,
  typing: boolean,
  words: TerminalWords,
  { columns }: Size,
): DrawnLine => {
  const always: ReadonlyArray<Hint> = [
    ...offered,
    ...(typing ? [] : [{ text: words.keys.sections(digits), drop: 0 }]),
    { text: `Ctrl+L ${words.otherLanguage}` },
    { text: typing ? words.keys.quitTyping : words.keys.quit },
  ]
  return line(` ${fitting([...body.hints, ...always], columns - 1)}`)
}

const fitting = (hints: ReadonlyArray<Hint>, width: number): string => {
  const text = hints.map((hint) => hint.text).join("  ")
  const first = hints.filter(({ drop }) => drop !== undefined).toSorted((a, b) => (a.drop ?? 0) - (b.drop ?? 0))[0]
  return widthOf(text) <= width || first === undefined
    ? cut(text, width)
    : fitting(
        hints.filter((hint) => hint !== first),
        width,
      )
}
