import type { ModelId } from "@kheo/domain/model"
import type { Adopter, Origin } from "@kheo/domain/replication-graph"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import type { State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type DrawnLine, line } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"

/** Who took the model over, and what it took over itself; undefined before it was read. */
export const replicationLines = (
  { seen }: State,
  id: ModelId,
  words: TerminalWords,
  columns: number,
): ReadonlyArray<DrawnLine> | undefined => {
  const told = seen.replication?.model === id ? seen.replication.told : undefined
  if (told === undefined) return undefined
  const { replication: own } = words
  const wrapped = (text: string) => wrap(text, columns - 4).map((part) => line(`   ${part}`))
  const part = (head: string, texts: ReadonlyArray<string>) =>
    texts.length === 0 ? [] : [blank, line(` ${head}`, "strong"), ...texts.flatMap(wrapped)]
  const lines = [
    ...part(
      own.adopters(formatNumber(told.adopters.length)),
      told.adopters.map((one) => adopterText(one, words)),
    ),
    ...part(own.origins, told.origins.map(originText)),
  ]
  return lines.length === 0 ? [blank, ...wrap(own.none, columns - 2).map((text) => line(` ${text}`))] : lines
}

const adopterText = (
  { name, number, occurredAt, people, phrase, places }: Adopter,
  { replication: own }: TerminalWords,
): string =>
  [
    `${formatLocalDate(occurredAt)}: ${name}`,
    ...(number === null ? [] : [number]),
    ...(places === null ? [] : [own.places(formatNumber(places))]),
    ...(people === null ? [] : [own.people(formatNumber(people))]),
    ...(phrase === null ? [] : [`“${phrase}”`]),
  ].join("; ")

const originText = ({ number, title, unitName }: Origin): string => `${number} ${title} – ${unitName}`
