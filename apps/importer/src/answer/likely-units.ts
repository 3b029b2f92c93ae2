import { foldedKey } from "@kheo/vietnamese"
import type { Known } from "../commit/known.ts"
import type { Issue } from "../issue/issue.ts"

/** Every unit's name, those first that the import suggested, then those that share most words with what was written. */
export const likelyUnits = (
  { units }: Known,
  written: string,
  suggestions: Issue["suggestions"] = [],
): ReadonlyArray<string> => {
  const wanted = new Set(foldedKey(written).split(" "))
  const shared = (name: string) =>
    foldedKey(name)
      .split(" ")
      .filter((word) => wanted.has(word)).length
  const suggested = new Set(suggestions.map(({ id }) => id))
  const others = [...units.values()]
    .filter(({ id }) => !suggested.has(id))
    .map(({ name }) => ({ name, score: shared(name) }))
    .toSorted((one, other) => other.score - one.score)
  return [...new Set([...suggestions.map(({ label }) => label), ...others.map(({ name }) => name)])]
}
