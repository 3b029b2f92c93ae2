import type { ModelId } from "@kheo/domain/model"
import type { ListedModel } from "@kheo/domain/model-register"
import { formatLocalDate } from "@kheo/vietnamese"
import type { State } from "../../state/index.ts"
import { widthOf, wrap } from "../../table/index.ts"
import { blank, type DrawnLine, line } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { factOf } from "./told-fact.ts"

/** What the model is as of the day of the screens, and what its registration said beyond that. */
export const factLines = (
  { register, story }: State,
  id: ModelId,
  words: TerminalWords,
  columns: number,
): ReadonlyArray<DrawnLine> => {
  const model = register?.models.find((one) => one.id === id)
  const first = story?.model === id ? story.told[0] : undefined
  const said = first === undefined ? [] : factOf(first, words).fields
  const { model: own } = words
  if (model === undefined)
    return [
      blank,
      ...wrap(own.gone, columns - 2).map((text) => line(` ${text}`, "warn")),
      blank,
      ...labelled(
        said.map(([field, text]) => [own.fields[field], text] as const),
        columns,
      ),
    ]
  const known = new Set([model.title, model.person, model.field, own.holders[model.holder]])
  return [
    blank,
    ...wrap(model.title, columns - 2).map((text) => line(` ${text}`, "strong")),
    ...labelled(
      [
        ...standing(model, words),
        ...said.flatMap(([field, text]) => (known.has(text) ? [] : [[own.fields[field], text] as const])),
      ],
      columns,
    ),
  ]
}

const standing = (model: ListedModel, { model: own }: TerminalWords): ReadonlyArray<readonly [string, string]> => {
  const outcome = own.outcomes[model.outcome ?? "none"]
  const on = model.outcomeOn === null ? "" : ` (${formatLocalDate(model.outcomeOn)})`
  return [
    [own.unit, model.unitName],
    [own.person, model.person ?? own.collective],
    [own.field, model.field ?? "—"],
    [own.registered, formatLocalDate(model.registeredOn)],
    [own.outcome, `${outcome}${on}`],
    ...(model.proposals.length === 0 ? [] : [[own.proposals, model.proposals.join(", ")] as const]),
  ]
}

/** Names and values in two columns, the values broken where they must be. */
export const labelled = (
  facts: ReadonlyArray<readonly [string, string]>,
  columns: number,
): ReadonlyArray<DrawnLine> => {
  const label = Math.max(0, ...facts.map(([name]) => widthOf(name))) + 2
  return facts.flatMap(([name, value]) =>
    wrap(value, columns - label - 2).map((text, index): DrawnLine => [
      { text: ` ${(index === 0 ? `${name}:` : "").padEnd(label)}`, tone: "dim" },
      { text, tone: "plain" },
    ]),
  )
}
