import type { Language, Words } from "@kheo/application/language"
import { beyond, candidates, type FieldSpec, mostCandidates } from "../../forms/index.ts"
import type { Register } from "../../register/index.ts"
import type { FieldState } from "../../state/index.ts"
import { cut, fit, widthOf, wrap } from "../../table/index.ts"
import { textOf } from "../../text-field/index.ts"
import { type DrawnLine, line, listLine, type Span } from "../../view/index.ts"
import { inSight } from "./in-sight.ts"
import { wrapped } from "./wrapped.ts"

export interface FieldToDraw {
  readonly field: FieldSpec
  readonly value: FieldState
  readonly focused: boolean
  readonly error: Words | undefined
  readonly warning: Words | undefined
  readonly language: Language
  readonly register: Register
  /** Cells that the labels take. */
  readonly label: number
  readonly columns: number
}

/** A field's rows, and where in them the terminal's cursor stands. */
export interface DrawnField {
  readonly lines: ReadonlyArray<DrawnLine>
  readonly cursor: { readonly x: number; readonly y: number } | undefined
}

/** A field with its label, its value, the candidates while one is looked for, and what is wrong with it. */
export const drawField = (asked: FieldToDraw): DrawnField => {
  const { columns, error, field, focused, label, language, warning } = asked
  const name = `${focused ? "›" : " "} ${cut(field.label[language], label - 5)}${field.required === true ? " *" : ""}`
  const head: Span = { text: fit(name, label), tone: focused ? "accent" : "plain" }
  const [first = [], ...others] = inputOf(asked)
  const note = (words: Words | undefined, mark: string, tone: Span["tone"]) =>
    wrap(words?.[language] ?? "", columns - label - 4).map((text, index) =>
      line(`${" ".repeat(label)} ${index === 0 ? mark : " "} ${text}`, tone),
    )
  return {
    lines: [
      [head, ...first],
      ...others.map((spans): DrawnLine => [{ text: " ".repeat(label), tone: "plain" }, ...spans]),
      ...listOf(asked),
      ...note(error, "!", "bad"),
      ...note(warning, "~", "warn"),
    ],
    cursor: focused ? cursorOf(asked) : undefined,
  }
}

/** Spans one after another, on the next row where one has no more room. */
const inRows = (spans: ReadonlyArray<Span>, room: number): ReadonlyArray<DrawnLine> => {
  const rows: Array<Array<Span>> = [[]]
  let cells = 0
  for (const span of spans) {
    const width = widthOf(span.text.trimEnd())
    if (cells > 0 && cells + width > room) {
      rows.push([])
      cells = 0
    }
    rows.at(-1)?.push({ ...span, text: cut(span.text, room - cells) })
    cells += widthOf(span.text)
  }
  return rows
}

const roomFor = ({ columns, label }: FieldToDraw): number => columns - label - 4

const inputOf = (asked: FieldToDraw): ReadonlyArray<DrawnLine> => {
  const { field, focused, language, value } = asked
  const room = roomFor(asked)
  if (field.kind === "choice")
    return inRows(
      (field.options ?? []).map((option): Span => {
        const chosen = option.value === value.picked
        return {
          text: `${chosen ? "(o)" : "( )"} ${option.words[language]}  `,
          tone: chosen && focused ? "accent" : "plain",
        }
      }),
      room + 4,
    )
  const text = textOf(value.text)
  if (text === "" && !focused && field.example !== undefined) return [[{ text: `[ ${fit("", room)}]`, tone: "dim" }]]
  const one = () => (focused ? inSight(value.text, room - 1).text : cut(text, room - 1))
  const shown = field.kind === "lines" ? wrapped(value.text, room - 1).rows : [one()]
  return shown.map((part): DrawnLine => {
    const fitted = fit(field.kind === "lines" ? cut(part, room - 1) : part, room)
    return [{ text: `[ ${fitted}]`, tone: value.picked === undefined ? "plain" : "strong" }]
  })
}

/** What a picker offers while nothing is picked: people choose, nothing is chosen for them. */
const listOf = ({ columns, field, focused, label, register, value }: FieldToDraw): ReadonlyArray<DrawnLine> => {
  const typed = textOf(value.text)
  if (!focused || value.picked !== undefined || typed === "" || (field.kind !== "unit" && field.kind !== "model"))
    return []
  const found = candidates(field, typed, register)
  const width = columns - label - 2
  const rows = found.slice(0, mostCandidates).map(({ about, name }, index): DrawnLine => {
    const [span = { text: "", tone: "plain" as const }] = listLine(
      cut(`${name} – ${about}`, width - 3),
      "plain",
      index === value.at,
      width,
    )
    return [{ text: " ".repeat(label + 1), tone: "plain" }, span]
  })
  const more = beyond(found.length)
  return more === "" ? rows : [...rows, line(`${" ".repeat(label + 3)}${more}`, "dim")]
}

const cursorOf = (asked: FieldToDraw): DrawnField["cursor"] => {
  const { field, label, value } = asked
  if (field.kind === "choice") return undefined
  const room = roomFor(asked)
  if (field.kind !== "lines") return { x: label + 2 + inSight(value.text, room - 1).before, y: 0 }
  const { x, y } = wrapped(value.text, room - 1).cursor
  return { x: label + 2 + x, y }
}
