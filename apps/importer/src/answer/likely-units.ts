import { foldedKey } from "@kheo/vietnamese"
import type { Known } from "../commit/known.ts"

/** Every unit's name, those first that share most words with what was written. */
export const likelyUnits = ({ units }: Known, written: string): ReadonlyArray<string> => {
  const wanted = new Set(foldedKey(written).split(" "))
  const shared = (name: string) =>
    foldedKey(name)
      .split(" ")
      .filter((word) => wanted.has(word)).length
  return [...units.values()]
    .map(({ name }) => ({ name, score: shared(name) }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ name }) => name)
}
