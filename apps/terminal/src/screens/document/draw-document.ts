import { plainWords } from "@kheo/application/language"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { type Body, type DrawnLine, line, padded, type Size } from "../../view/index.ts"
import { type TerminalWords, wordsIn } from "../../words/index.ts"
import { drawFields } from "../form/index.ts"
import { ordered } from "./asking.ts"
import { documentFields, offeredOf } from "./fields.ts"

/** Cells that the labels take. */
const label = 18

/** One document: what it is asked with, whether its numbers agree with the lists behind them, and its text. */
export const drawDocument = (state: State, screen: ScreenOf<"document">, words: TerminalWords, size: Size): Body => {
  const { language } = state
  const title = offeredOf(state, screen.document)?.words[language] ?? ""
  const { above, cursor, lines, rows } = previewRows(state, screen, size)
  const top = Math.min(screen.top, Math.max(0, lines.length - rows))
  return {
    crumbs: `${words.documents.title} › ${title}`,
    lines: padded([...above, rule(state, lines.length, rows, top, size), ...lines.slice(top, top + rows)], size.rows),
    cursor,
    hints: [
      { text: words.keys.nextField, drop: 3 },
      ...(lines.length > rows ? [{ text: words.documents.scroll, drop: 2 }] : []),
      { text: words.keys.back, drop: 6 },
    ],
  }
}

/** Parts the fields from the text, and says where in it one is. */
const rule = (state: State, lines: number, rows: number, top: number, { columns }: Size): DrawnLine => {
  const far = lines > rows ? ` ${formatNumber(Math.min(lines, top + rows))}/${formatNumber(lines)} ` : ""
  const { said, tone } = saidOf(state)
  const head = ` ${said}`.slice(0, Math.max(0, columns - far.length - 4))
  return [
    { text: `${head} `, tone },
    { text: "-".repeat(Math.max(1, columns - head.length - far.length - 2)), tone: "dim" },
    { text: far, tone: "dim" },
  ]
}

const saidOf = ({ documents, language }: State) => {
  const own = wordsIn(language).documents
  const { asked, looked, saving } = documents
  if (saving !== undefined) return { said: own.saving, tone: "accent" as const }
  if (asked === undefined || looked?.order !== asked) return { said: own.making, tone: "accent" as const }
  if (looked.told.came === "refused") return { said: own.refused, tone: "bad" as const }
  const { asOf, number } = looked.told.preview
  return { said: own.agrees(number, formatLocalDate(asOf)), tone: "good" as const }
}

/** The fields above, and every line below them with the rows that there are for it. */
export const previewRows = (state: State, screen: ScreenOf<"document">, size: Size) => {
  const fields = documentFields(state, screen)
  const { before, cursor: at, lines: all } = drawFields(state, fields, screen, { columns: size.columns, label })
  // A picker's candidates may need all the room: then what is focused stays in sight.
  const most = size.rows - 2
  const cutOff = Math.max(0, Math.min(before, all.length - most))
  const above = all.slice(cutOff, cutOff + most)
  return {
    above,
    cursor: at === undefined ? undefined : { x: at.x, y: Math.min(before + at.y - cutOff, size.rows - 1) },
    lines: linesOf(state, screen, size),
    rows: Math.max(1, size.rows - above.length - 1),
  }
}

const linesOf = (state: State, screen: ScreenOf<"document">, { columns }: Size): ReadonlyArray<DrawnLine> => {
  const { documents, language } = state
  const own = wordsIn(language).documents
  const { asked, looked, saved } = documents
  const wrapped = (text: string, tone: "dim" | "bad" | "warn" | "good" | "plain" | "strong", mark = "  ") =>
    text
      .split("\n")
      .flatMap((part) => wrap(part, columns - 4))
      .map((part, index) => line(` ${index === 0 ? mark : "  "} ${part}`, tone))
  const files =
    saved?.came === "written"
      ? saved.files.flatMap((file) => wrapped(file, "good", "· "))
      : saved?.came === "refused"
        ? wrapped(plainWords(saved.words, saved.words)[language], "bad", "! ")
        : []
  const { errors } = ordered(state, screen)
  if (Object.keys(errors).length > 0) return [...files, ...wrapped(own.unfilled, "dim")]
  if (asked === undefined || looked?.order !== asked) return files
  if (looked.told.came === "refused")
    return [...files, ...refusedLines(plainly(looked.told.words[language], language), wrapped)]
  const { lacking, lines, lists } = looked.told.preview
  return [
    ...files,
    ...lacking.flatMap((words) => wrapped(`${plainWords(words)[language]} ${own.settings}`, "warn", "~ ")),
    ...lists.flatMap(({ names, words }) =>
      wrapped(`${words[language]} (${formatNumber(names.length)}): ${names.join(", ") || "–"}`, "dim", "· "),
    ),
    line(""),
    ...lines.flatMap((text) => wrapped(text, "plain")),
  ]
}

/** Each sentence on a line of its own; none of them sends anybody to a command line. */
const plainly = (text: string, language: "vi" | "en"): ReadonlyArray<string> =>
  text
    .split("\n")
    .map((part) => plainWords({ vi: part, en: part })[language])
    .filter((part) => part !== "")

const refusedLines = (
  sentences: ReadonlyArray<string>,
  wrapped: (text: string, tone: "bad", mark: string) => ReadonlyArray<DrawnLine>,
): ReadonlyArray<DrawnLine> => sentences.flatMap((sentence) => wrapped(sentence, "bad", "! "))
