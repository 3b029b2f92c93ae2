import { Effect } from "effect"
import { ProjectionMoved, type ProjectionName } from "../projection-store.ts"
import {
  type FieldWords,
  type IndexedWord,
  type SearchChange,
  type SearchField,
  type SearchQuery,
  type SearchStore,
} from "../search-store.ts"
import { beginningLength, keysByRank, searchFields } from "../search-rank.ts"

/** The index in memory: every document with its words, looked through one by one. */
export const memorySearchStore = (): SearchStore["Service"] => {
  let index = emptyIndex("")
  const named = ({ name, version }: ProjectionName): Index =>
    index.key === `${name}/${version}` ? index : emptyIndex(`${name}/${version}`)
  return {
    position: (name) => Effect.sync(() => named(name).position),
    advance: (name, from, to, changes) =>
      Effect.suspend(() => {
        const moved = named(name)
        const { position: actual } = moved
        if (actual !== from) return Effect.fail(new ProjectionMoved({ projection: name.name, expected: from, actual }))
        for (const change of changes) apply(moved, change)
        moved.position = to
        index = moved
        return Effect.void
      }),
    search: (name, query) => Effect.sync(() => found([...named(name).documents.values()], query)),
  }
}

interface Document {
  readonly id: string
  readonly position: number
  readonly links: Set<string>
  readonly words: Record<SearchField, Map<string, IndexedWord>>
}

interface Index {
  readonly key: string
  position: number
  readonly documents: Map<string, Document>
  readonly linked: Map<string, Map<string, IndexedWord>>
}

const emptyIndex = (key: string): Index => ({ key, position: 0, documents: new Map(), linked: new Map() })

const apply = ({ documents, linked }: Index, change: SearchChange): void => {
  if ("forget" in change) {
    documents.get(change.forget)?.words.personal.clear()
    return
  }
  if ("link" in change) {
    const words = linked.get(change.link) ?? new Map<string, IndexedWord>()
    linked.set(change.link, words)
    for (const word of change.words) words.set(word.spelled, word)
    for (const document of documents.values())
      if (document.links.has(change.link)) add(document, { text: change.words })
    return
  }
  const document = documents.get(change.document) ?? emptyDocument(change.document, change.position)
  documents.set(document.id, document)
  add(document, change.words)
  for (const link of change.links) {
    document.links.add(link)
    add(document, { text: [...(linked.get(link)?.values() ?? [])] })
  }
}

const emptyDocument = (id: string, position: number): Document => ({
  id,
  position,
  links: new Set(),
  words: { title: new Map(), text: new Map(), personal: new Map() },
})

const add = (document: Document, words: FieldWords): void => {
  for (const field of searchFields) for (const word of words[field] ?? []) document.words[field].set(word.spelled, word)
}

const found = (documents: ReadonlyArray<Document>, { limit, order, words }: SearchQuery): ReadonlyArray<string> =>
  documents
    .map((document) => ({ document, rank: rankOf(document, words) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted(
      (one, other) => (order === "rank" ? one.rank - other.rank : 0) || other.document.position - one.document.position,
    )
    .slice(0, limit)
    .map(({ document }) => document.id)

/** Twice the number of the first key by which all words are found, less when the title has them; Infinity for none. */
const rankOf = ({ words: its }: Document, words: ReadonlyArray<IndexedWord>): number => {
  for (const [level, key] of keysByRank.entries()) {
    const inFields = (fields: ReadonlyArray<SearchField>) =>
      words.every((asked) =>
        fields.some((field) => [...its[field].values()].some((word) => finds(asked[key], word[key]))),
      )
    if (inFields(["title"])) return level * 2
    if (inFields(searchFields)) return level * 2 + 1
  }
  return Infinity
}

const finds = (asked: string, word: string): boolean =>
  word === asked || (beginningLength(asked) && word.startsWith(asked))
