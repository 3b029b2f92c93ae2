import { foldedKey, includesFolded, type SearchWord, searchWords } from "@kheo/vietnamese"
import type { ListedModel } from "../model-register/index.ts"

/** What a model is searched by, as it stands on the day asked about. */
export interface SearchedTexts {
  readonly title: string
  /** Unit, field, number and the words of its results. */
  readonly text: string
  readonly person: string
}

/** How well a model answers a search: by which key its words are the words asked for, and whether the title has them all. */
export interface ModelMatch {
  readonly by: (typeof ways)[number]
  readonly inTitle: boolean
}

/** In the order of their rank: as spelled, by tone key (hoà = hòa), without marks, and as a part of some word. */
const ways = ["spelled", "toned", "folded", "within"] as const

/** How a model answers the words of a query, all of which must occur; undefined when it does not. */
export const matchModel = (texts: SearchedTexts, query: string): ModelMatch | undefined => {
  const asked = searchWords(query)
  const title = searchWords(texts.title)
  const all = [...title, ...searchWords(texts.text), ...searchWords(texts.person)]
  for (const by of ["spelled", "toned", "folded"] as const) {
    if (hasAll(title, asked, by)) return { by, inTitle: true }
    if (hasAll(all, asked, by)) return { by, inTitle: false }
  }
  if (!includesFolded(textOf(texts), query)) return undefined
  return { by: "within", inTitle: includesFolded(texts.title, query) }
}

const hasAll = (words: ReadonlyArray<SearchWord>, asked: ReadonlyArray<SearchWord>, key: keyof SearchWord): boolean =>
  asked.every((one) => words.some((word) => beginsWith(word[key], one[key])))

/** A word of one or two letters stands for itself only: "an" is not every "anh" and "ánh". */
const beginsWith = (word: string, asked: string): boolean =>
  word === asked || (asked.length >= 3 && word.startsWith(asked))

const textOf = ({ person, text, title }: SearchedTexts): string => [title, text, person].join(" ")

/** Negative when the first answers better: spelling before tones before folded, titles first. */
export const compareMatches = (one: ModelMatch, other: ModelMatch): number =>
  ways.indexOf(one.by) - ways.indexOf(other.by) || Number(other.inTitle) - Number(one.inTitle)

/** The texts of a listed model with the words of its results, if it has any yet. */
export const searchedTexts = (model: ListedModel, results = ""): SearchedTexts => ({
  title: model.title,
  text: [model.number, model.unitName, model.field ?? "", results].join(" "),
  person: model.person ?? "",
})

/** Whether a query asks for anything at all. */
export const isEmptyQuery = (query: string): boolean => foldedKey(query) === ""
