import { editDistance, foldedKey, nameReadings } from "@kheo/vietnamese"
import type { Named } from "./named.ts"

/** A name that looks like what was told, and how much, between 0 and 1; never a reason to link. */
export interface Likely {
  readonly named: Named
  readonly score: number
}

const [leastScore, mostNames, mostCompared, mostLookedAt, mostMet] = [0.6, 5, 40, 120, 1500]

/**
 * Finds names that look like a text once marks are left out, abbreviations read and slips of the key forgiven.
 *
 * Only names that share words with the text are compared, those that share most first; the rarest words say which they are.
 */
export const lookalikes = (texts: ReadonlyArray<{ readonly text: string; readonly named: Named }>) => {
  const entries = texts.map(({ named, text }) => ({ named, forms: formsOf(text) }))
  const byForm = placesOf(entries.map(({ forms }) => forms))
  const byWord = placesOf(entries.map(({ forms }) => wordsIn(forms)))

  /** Places of the entries with words in common, those with most of them first, and of these those of like length. */
  const sharing = (forms: ReadonlyArray<string>): ReadonlyArray<number> => {
    const shared = new Map<number, number>()
    const postings = wordsIn(forms).map((word) => byWord.get(word) ?? [])
    let met = 0
    for (const those of postings.toSorted((one, other) => one.length - other.length)) {
      if (met > 0 && met + those.length > mostMet) break
      met += those.length
      for (const at of those.slice(0, mostMet)) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    const length = forms.at(-1)?.length ?? 0
    const apart = (at: number) => Math.abs((entries[at]?.forms.at(-1)?.length ?? 0) - length)
    const ranks: Array<Array<number>> = []
    for (const [at, count] of shared) (ranks[count] ??= []).push(at)
    const nearest: Array<number> = []
    for (const rank of ranks.toReversed()) {
      nearest.push(...(rank ?? []).toSorted((one, other) => apart(one) - apart(other)))
      if (nearest.length >= mostLookedAt) break
    }
    return nearest
  }

  return (text: string, fits: (named: Named) => boolean): ReadonlyArray<Likely> => {
    const forms = formsOf(text)
    if (forms.every((form) => form.length < 3)) return []
    const best = new Map<string, Likely>()
    const fitting = (places: ReadonlyArray<number>) =>
      places.flatMap((at) => (entries[at] !== undefined && fits(entries[at].named) ? [entries[at]] : []))
    const equal = fitting(forms.flatMap((form) => byForm.get(form) ?? []))
    for (const entry of equal.length > 0 ? equal : fitting(sharing(forms)).slice(0, mostCompared)) {
      const score = scoreOf(entry.forms, forms)
      const before = best.get(entry.named.unit)?.score ?? 0
      if (score >= leastScore && score > before) best.set(entry.named.unit, { named: entry.named, score })
    }
    return [...best.values()].toSorted((one, other) => other.score - one.score).slice(0, mostNames)
  }
}

const placesOf = (keys: ReadonlyArray<ReadonlyArray<string>>): ReadonlyMap<string, ReadonlyArray<number>> => {
  const places = new Map<string, Array<number>>()
  for (const [at, those] of keys.entries())
    for (const key of those) {
      const found = places.get(key)
      if (found === undefined) places.set(key, [at])
      else found.push(at)
    }
  return places
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
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 3 && ` ${long} `.includes(` ${short} `)) return 0.7 + 0.2 * (short.length / long.length)
  if (numbersIn(one) !== numbersIn(other)) return 0
  const most = Math.floor(long.length / 5)
  const slips = editDistance(one, other, most)
  return slips > most ? 0 : 0.9 * (1 - slips / long.length)
}

const numbersIn = (text: string): string => (/\d/.test(text) ? text.replace(/\D+/g, " ").trim() : "")
