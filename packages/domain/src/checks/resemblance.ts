import { foldedKey } from "@kheo/vietnamese"

/** Two texts that say much the same in the same words; `share` is 1 when they are equal but for marks and punctuation. */
export interface Resemblance {
  readonly one: number
  readonly other: number
  readonly share: number
}

/** Fewer words than this are said by everybody: "đã hoàn thành tốt nhiệm vụ". */
const fewestWords = 8
const run = 4
const leastShare = 0.8
/** A run of words that so many texts have is a phrase of the office's own. */
const commonIn = 60

/** The pairs of texts that look copied, by the share of their runs of four words that both have; undefined texts match nothing. */
export const resemblances = (texts: ReadonlyArray<string | undefined>): ReadonlyArray<Resemblance> => {
  const runs = texts.map((text) => runsOf(text ?? ""))
  const holders = Map.groupBy(
    runs.flatMap((own, index) => [...own].map((phrase) => ({ phrase, index }))),
    ({ phrase }) => phrase,
  )
  const shared = new Map<string, number>()
  for (const those of holders.values()) {
    if (those.length > commonIn) continue
    for (const [at, { index: one }] of those.entries())
      for (const { index: other } of those.slice(at + 1))
        shared.set(`${one}/${other}`, (shared.get(`${one}/${other}`) ?? 0) + 1)
  }
  return [...shared].flatMap(([pair]): ReadonlyArray<Resemblance> => {
    const [one = 0, other = 0] = pair.split("/").map(Number)
    const [left, right] = [runs[one] ?? new Set<string>(), runs[other] ?? new Set<string>()]
    const both = [...left].filter((phrase) => right.has(phrase)).length
    const share = both / (left.size + right.size - both)
    return share >= leastShare ? [{ one, other, share }] : []
  })
}

/** Every run of four words of a text that is long enough to tell copying from chance. */
const runsOf = (text: string): ReadonlySet<string> => {
  const words = foldedKey(text).split(" ")
  if (words.length < fewestWords) return new Set()
  return new Set(words.slice(0, words.length - run + 1).map((_, index) => words.slice(index, index + run).join(" ")))
}
