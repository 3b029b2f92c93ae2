import { foldedKey, toneKey } from "@kheo/vietnamese"
import type { ModelId } from "../model/events.ts"
import { likeness, sameNumbers } from "./likeness.ts"

/** A model as far as its looks go; models of one story are no pair, however alike. */
export interface Titled {
  readonly id: ModelId
  readonly title: string
  readonly continues?: ModelId | null | undefined
}

/** How two titles are alike: the same however typed, the same but for marks, or nearly. */
export interface Pair<M extends Titled> {
  readonly one: M
  readonly other: M
  readonly how: "same" | "folded" | "near"
  /** 0 to 1. */
  readonly likeness: number
}

/** From here on two titles are said to be near. */
export const nearEnough = 0.8

/** Pairs of models whose titles look alike, the most alike first: for people to judge, never to link. */
export const lookAlikes = <M extends Titled>(models: ReadonlyArray<M>): ReadonlyArray<Pair<M>> => {
  const keyed = models.map((model) => {
    const folded = foldedKey(model.title)
    return { model, tone: toneKey(model.title), folded, words: new Set(folded.split(" ")) }
  })
  const byWord = new Map<string, Array<number>>()
  const pairs: Array<Pair<M>> = []
  keyed.forEach((own, index) => {
    const shared = new Map<number, number>()
    for (const word of own.words) {
      const others = byWord.get(word) ?? []
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
      byWord.set(word, [...others, index])
    }
    for (const [place, count] of shared) {
      const other = keyed[place]
      if (other === undefined || count * 2 < Math.min(own.words.size, other.words.size)) continue
      if (own.model.continues === other.model.id || other.model.continues === own.model.id) continue
      const how = own.tone === other.tone ? "same" : own.folded === other.folded ? "folded" : "near"
      const alike = how !== "near" ? 1 : sameNumbers(own.folded, other.folded) ? likeness(own.folded, other.folded) : 0
      if (alike >= nearEnough) pairs.push({ one: other.model, other: own.model, how, likeness: alike })
    }
  })
  const rank = { same: 0, folded: 1, near: 2 }
  return pairs.toSorted((one, other) => rank[one.how] - rank[other.how] || other.likeness - one.likeness)
}
