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

/**
 * The pairs of texts that look copied, by the share of their runs of four words that both have; undefined texts match nothing.
 *
 * Equal texts are each paired with the first of them, which stands for all of them beside the others.
 */
export const resemblances = (texts: ReadonlyArray<string | undefined>): ReadonlyArray<Resemblance> => {
  const alike = [...Map.groupBy(texts.keys(), (index) => foldedKey(texts[index] ?? ""))]
    .filter(([folded]) => folded.split(" ").length >= fewestWords)
    .map(([folded, indexes]) => ({ runs: runsOf(folded), indexes }))
  const equal = alike.flatMap(({ indexes: [one = 0, ...others] }) => others.map((other) => ({ one, other, share: 1 })))
  const near = similar(alike.map(({ runs }) => runs)).map(({ one, other, share }) => {
    const [left = 0, right = 0] = [alike[one]?.indexes[0], alike[other]?.indexes[0]]
    return { one: Math.min(left, right), other: Math.max(left, right), share }
  })
  return [...equal, ...near].toSorted((left, right) => left.one - right.one || left.other - right.other)
}

/** Pairs among different texts, found by the runs that they share. */
const similar = (runs: ReadonlyArray<ReadonlySet<string>>): ReadonlyArray<Resemblance> => {
  const holders = Map.groupBy(
    runs.flatMap((own, index) => [...own].map((phrase) => ({ phrase, index }))),
    ({ phrase }) => phrase,
  )
  const pairs = new Set<string>()
  for (const those of holders.values()) {
    if (those.length > commonIn) continue
    for (const [at, { index: one }] of those.entries())
      for (const { index: other } of those.slice(at + 1)) pairs.add(`${one}/${other}`)
  }
  return [...pairs].flatMap((pair): ReadonlyArray<Resemblance> => {
    const [one = 0, other = 0] = pair.split("/").map(Number)
    const [left, right] = [runs[one] ?? new Set<string>(), runs[other] ?? new Set<string>()]
    const both = [...left].filter((phrase) => right.has(phrase)).length
    const share = both / (left.size + right.size - both)
    return share >= leastShare ? [{ one, other, share }] : []
  })
}

/** Every run of four words of a folded text. */
const runsOf = (folded: string): ReadonlySet<string> => {
  const words = folded.split(" ")
  return new Set(words.slice(0, words.length - run + 1).map((_, index) => words.slice(index, index + run).join(" ")))
}
