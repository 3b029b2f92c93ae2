import type { ListedModel } from "@kheo/domain/model-register"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type Body, type DrawnLine, line, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { tellStory, type ToldEvent } from "./tell-story.ts"

/** One model and everything that was recorded of it. */
export const drawModel = (state: State, screen: ScreenOf<"model">, words: TerminalWords, size: Size): Body => {
  const lines = modelLines(state, screen, words, size)
  const top = Math.min(screen.top, lastTop(lines.length, size))
  const number = state.register?.models.find(({ id }) => id === screen.model)?.number
  const hints = [
    { text: words.keys.scroll, drop: 2 },
    { text: words.keys.back, drop: 6 },
    { text: words.keys.refresh, drop: -1 },
  ]
  return {
    crumbs: [words.main.models, ...(number === undefined ? [] : [number])].join(" › "),
    lines: padded(lines.slice(top), size.rows),
    hints,
  }
}

/** The furthest that so many lines can be scrolled. */
export const lastTop = (lines: number, { rows }: Size): number => Math.max(0, lines - rows)

/** All lines of the screen, of which a window is shown. */
export const modelLines = (
  { register, story }: State,
  screen: ScreenOf<"model">,
  words: TerminalWords,
  { columns }: Size,
): ReadonlyArray<DrawnLine> => {
  const model = register?.models.find(({ id }) => id === screen.model)
  if (register === undefined) return []
  const known = story?.model === screen.model ? story.told : undefined
  return [
    ...(model === undefined ? [line(` ${words.model.gone}`, "warn")] : aboutModel(model, words, columns)),
    blank,
    ...(known === undefined
      ? [line(` ${words.loading}`, "dim")]
      : [
          line(` ${words.model.history(formatNumber(known.length))}`, "strong"),
          ...tellStory(known, register, model, words).flatMap((told) => eventLines(told, columns)),
        ]),
  ]
}

const aboutModel = (model: ListedModel, words: TerminalWords, columns: number): ReadonlyArray<DrawnLine> => {
  const own = words.model
  const outcome = own.outcomes[model.outcome ?? "none"]
  const on = model.outcomeOn === null ? "" : ` (${formatLocalDate(model.outcomeOn)})`
  const facts: ReadonlyArray<readonly [string, string]> = [
    [own.unit, model.unitName],
    [own.person, model.person ?? own.collective],
    [own.field, model.field ?? "—"],
    [own.registered, formatLocalDate(model.registeredOn)],
    [own.outcome, `${outcome}${on}`],
    ...(model.proposals.length === 0 ? [] : [[own.proposals, model.proposals.join(", ")] as const]),
  ]
  const label = Math.max(...facts.map(([name]) => name.length)) + 2
  return [
    ...wrap(model.title, columns - 2).map((text) => line(` ${text}`, "strong")),
    ...facts.flatMap(([name, value]) =>
      wrap(value, columns - label - 2).map((text, index): DrawnLine => [
        { text: ` ${(index === 0 ? `${name}:` : "").padEnd(label)}`, tone: "dim" },
        { text, tone: "plain" },
      ]),
    ),
  ]
}

const indent = "   "

const eventLines = ({ basis, day, details, evidence, what }: ToldEvent, columns: number): ReadonlyArray<DrawnLine> => [
  blank,
  [
    { text: ` ${day}  `, tone: "accent" },
    { text: what, tone: "strong" },
    { text: basis === "" ? "" : `  (${basis})`, tone: "dim" },
  ],
  ...details.flatMap((text) => wrap(text, columns - 4).map((part) => line(indent + part))),
  ...evidence.flatMap((text) => wrap(text, columns - 4).map((part) => line(indent + part, "dim"))),
]
