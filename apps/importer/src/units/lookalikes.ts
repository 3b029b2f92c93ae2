import { editDistance, foldedKey, nameReadings } from "@kheo/vietnamese"
import type { Named } from "./named.ts"

/** A name that looks like what was told, and how much, between 0 and 1; never a reason to link. */
export interface Likely {
  readonly named: Named
  readonly score: number
}

const [leastScore, mostNames, mostCompared, commonIn] = [0.6, 5, 60, 500]

/**
 * Finds names that look like a text once marks are left out, abbreviations read and slips of the key forgiven.
 *
 * Only names that share a word with the text are compared, and of common words ("xã") only the rest decides.
 */
export const lookalikes = (texts: ReadonlyArray<{ readonly text: string; readonly named: Named }>) => {
  const entries = texts.map(({ named, text }) => ({ named, forms: formsOf(text) }))
  const byWord = new Map<string, Array<number>>()
  for (const [at, { forms }] of entries.entries())
    for (const word of wordsIn(forms)) {
      const those = byWord.get(word)
      if (those === undefined) byWord.set(word, [at])
      else those.push(at)
    }

  return (text: string, fits: (named: Named) => boolean): ReadonlyArray<Likely> => {
    const wanted = formsOf(text)
    if (wanted.every((form) => form.length < 3)) return []
    const postings = wordsIn(wanted).flatMap((word) => byWord.get(word) ?? [])
    const rare = wordsIn(wanted).flatMap((word) => {
      const those = byWord.get(word) ?? []
      return those.length <= commonIn ? those : []
    })
    const shared = new Map<number, number>()
    for (const at of rare.length > 0 ? rare : postings.slice(0, commonIn)) shared.set(at, (shared.get(at) ?? 0) + 1)
    const best = new Map<string, Likely>()
    const nearest = [...shared].toSorted(([, one], [, other]) => other - one)
    let compared = 0
    for (const [at] of nearest) {
      const entry = entries[at]
      if (entry === undefined || !fits(entry.named)) continue
      if (compared++ >= mostCompared) break
      const score = scoreOf(entry.forms, wanted)
      const before = best.get(entry.named.unit)
      if (score >= leastScore && score > (before?.score ?? 0)) best.set(entry.named.unit, { named: entry.named, score })
    }
    return [...best.values()].toSorted((one, other) => other.score - one.score).slice(0, mostNames)
  }
}

/** The text and its readings without marks. */
const formsOf = (text: string): ReadonlyArray<string> => [
  ...new Set([foldedKey(text), ...nameReadings(text).slice(0, 4).map(foldedKey)]),
]

const wordsIn = (forms: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(forms.flatMap((form) => form.split(" "))),
]

const scoreOf = (forms: ReadonlyArray<string>, wanted: ReadonlyArray<string>): number => {
  let best = 0
  for (const form of forms) for (const want of wanted) best = Math.max(best, likeness(form, want))
  return Math.round(best * 100) / 100
}

/** 0.95 for the same letters, less for a name within the other or one with slips; another number is another unit. */
const likeness = (one: string, other: string): number => {
  if (one === other) return 0.95
  if (one.replace(/\D+/g, " ").trim() !== other.replace(/\D+/g, " ").trim()) return 0
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 3 && ` ${long} `.includes(` ${short} `)) return 0.7 + 0.2 * (short.length / long.length)
  const most = Math.floor(long.length / 5)
  const slips = editDistance(one, other, most)
  return slips > most ? 0 : 0.9 * (1 - slips / long.length)
}
