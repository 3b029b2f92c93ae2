import { alsoCalled, editDistance, foldedKey, nameReadings, withoutPlace } from "@kheo/vietnamese"
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

  const among = (forms: ReadonlyArray<string>, fits: (named: Named) => boolean, weight: number) => {
    const best = new Map<string, Likely>()
    const fitting = (places: ReadonlyArray<number>) =>
      places.flatMap((at) => (entries[at] !== undefined && fits(entries[at].named) ? [entries[at]] : []))
    const equal = fitting(forms.flatMap((form) => byForm.get(form) ?? []))
    for (const entry of equal.length > 0 ? equal : fitting(sharing(forms)).slice(0, mostCompared)) {
      const score = Math.round(scoreOf(entry.forms, forms) * weight * 100) / 100
      const before = best.get(entry.named.unit)?.score ?? 0
      if (score >= leastScore && score > before) best.set(entry.named.unit, { named: entry.named, score })
    }
    return [...best.values()].toSorted((one, other) => other.score - one.score).slice(0, mostNames)
  }

  return (text: string, fits: (named: Named) => boolean): ReadonlyArray<Likely> => {
    const forms = formsOf(text)
    if (forms.every((form) => form.length < 3)) return []
    const found = among(forms, fits, 1)
    const bare = forms.map(withoutPlace).filter((form) => !forms.includes(form))
    return found.length > 0 || bare.length === 0 ? found : among(bare, fits, placeless)
  }
}

/** What a name is worth without the district that it was said with. */
const placeless = 0.85

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

/** The text and its readings without marks, as they stand and by the one name of what has several. */
const formsOf = (text: string): ReadonlyArray<string> => {
  const forms = [foldedKey(text), ...nameReadings(text).slice(0, 4).map(foldedKey)]
  return [...new Set([...forms, ...forms.map(alsoCalled)])]
}

const wordsIn = (forms: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(forms.flatMap((form) => form.split(" "))),
]

const scoreOf = (forms: ReadonlyArray<string>, wanted: ReadonlyArray<string>): number => {
  let best = 0
  for (const form of forms) for (const want of wanted) best = Math.max(best, likeness(form, want))
  return best
}

/** 0.95 for the same letters, less for a name within or around the other or one with slips; another number is another unit. */
const likeness = (one: string, other: string): number => {
  if (one === other) return 0.95
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 3 && ` ${long} `.includes(` ${short} `)) return 0.7 + 0.2 * (short.length / long.length)
  if (numbersIn(one) !== numbersIn(other)) return 0
  // Slips are in the words that differ: "UBND xã Mỹ An" is long and yet not like "UBND xã Mỹ Lạc".
  const [left, right] = differing(short, long)
  if (left === "") return 0.6 + 0.2 * (short.length / long.length)
  const apart = Math.max(left.length, right.length)
  const most = Math.min(Math.floor(long.length / 5), Math.max(1, Math.floor(apart / 3)))
  const slips = editDistance(one, other, most)
  return slips > most ? 0 : 0.9 * (1 - slips / long.length)
}

/** Both texts without the words that they begin and end with alike. */
const differing = (one: string, other: string): readonly [string, string] => {
  const [left, right] = [one.split(" "), other.split(" ")]
  while (left.length > 0 && left[0] === right[0]) [left, right].forEach((words) => words.shift())
  while (left.length > 0 && left.at(-1) === right.at(-1)) [left, right].forEach((words) => words.pop())
  return [left.join(" "), right.join(" ")]
}

const numbersIn = (text: string): string => (/\d/.test(text) ? text.replace(/\D+/g, " ").trim() : "")
