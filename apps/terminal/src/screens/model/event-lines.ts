import type { ModelId } from "@kheo/domain/model"
import type { State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type DrawnLine, line } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { tellStory, type ToldEvent } from "./tell-story.ts"

const indent = "   "

/** Everything that was recorded of the model, with its source and what it changed; undefined before it was read. */
export const eventLines = (
  { register, story }: State,
  id: ModelId,
  words: TerminalWords,
  columns: number,
): ReadonlyArray<DrawnLine> | undefined => {
  if (register === undefined || story?.model !== id) return undefined
  const model = register.models.find((one) => one.id === id)
  return tellStory(story.told, register, model, words).flatMap((told) => linesOf(told, columns))
}

const linesOf = ({ basis, day, details, evidence, what }: ToldEvent, columns: number): ReadonlyArray<DrawnLine> => {
  const [first = "", ...rest] = wrap(basis === "" ? what : `${what} (${basis})`, columns - 14)
  return [
    blank,
    [
      { text: ` ${day}  `, tone: "accent" },
      { text: first, tone: "strong" },
    ],
    ...rest.map((text) => line(`${" ".repeat(13)}${text}`, "strong")),
    ...details.flatMap((text) => wrap(text, columns - 4).map((part) => line(indent + part))),
    ...evidence.flatMap((text) => wrap(text, columns - 4).map((part) => line(indent + part, "dim"))),
  ]
}
