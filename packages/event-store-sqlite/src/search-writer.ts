import { type FieldWords, type IndexedWord, type SearchChange, type SearchField, searchFields } from "@kheo/event-store"
import type { Sqlite } from "./sqlite.ts"

interface DocumentRow extends Record<SearchField, string> {
  readonly position: number
  readonly id: string
  /** The words of all fields without their marks. */
  readonly folded: string
}

/** A document as it was in the index, if it was there, and the words that it is to have. */
interface Pending {
  readonly position: number
  readonly id: string
  readonly before: DocumentRow | undefined
  readonly words: Record<SearchField, Set<string>>
}

/** Applies changes within the caller's transaction; each document that they touch is written once. */
export const searchWriter = (sqlite: Sqlite) => {
  const byId = sqlite.prepare<DocumentRow>("select * from search_document where id = ?")
  const linkedIds = sqlite.prepare<{ id: string }>(
    "select id from search_document join search_link using (position) where link = ?",
  )
  const linkedWords = sqlite.prepare<{ word: string }>("select word from search_linked_word where link = ?")
  const addLinkedWord = sqlite.prepare("insert or ignore into search_linked_word (link, word) values (?, ?)")
  const addLink = sqlite.prepare("insert or ignore into search_link (link, position) values (?, ?)")
  const addWord = sqlite.prepare("insert or ignore into search_word (spelled, toned, folded) values (?, ?, ?)")
  const dropWord = sqlite.prepare("delete from search_word where spelled = ?")
  const contains = sqlite.prepare("select 1 from search_text where search_text match ? limit 1")
  const write = sqlite.prepare(
    "insert or replace into search_document (position, id, title, text, personal, folded) values (?, ?, ?, ?, ?, ?)",
  )
  const index = sqlite.prepare("insert into search_text (rowid, title, text, personal) values (?, ?, ?, ?)")
  const unindex = sqlite.prepare(
    "insert into search_text (search_text, rowid, title, text, personal) values ('delete', ?, ?, ?, ?)",
  )
  const indexFolded = sqlite.prepare("insert into search_folded (rowid, folded) values (?, ?)")
  const unindexFolded = sqlite.prepare(
    "insert into search_folded (search_folded, rowid, folded) values ('delete', ?, ?)",
  )
  const foldedOf = sqlite.prepare<{ folded: string }>("select folded from search_word where spelled = ?")

  return (changes: ReadonlyArray<SearchChange>): void => {
    const pending = new Map<string, Pending>()
    const keyed = new Map<string, IndexedWord>()
    const forgotten = new Set<string>()
    const links = new Map<string, Set<string>>()

    const find = (id: string): Pending | undefined => {
      const known = pending.get(id)
      if (known !== undefined) return known
      const before = byId.get(id)
      return before === undefined ? undefined : hold(id, before.position, before)
    }
    const hold = (id: string, position: number, before?: DocumentRow): Pending => {
      const words = Object.fromEntries(searchFields.map((field) => [field, split(before?.[field])]))
      const held = { id, position, before, words: words as Pending["words"] }
      pending.set(id, held)
      return held
    }
    const add = (document: Pending, words: FieldWords): void => {
      for (const field of searchFields)
        for (const word of words[field] ?? []) {
          keyed.set(word.spelled, word)
          document.words[field].add(word.spelled)
        }
    }

    const apply = (change: SearchChange): void => {
      if ("forget" in change) {
        const personal = find(change.forget)?.words.personal
        for (const word of personal ?? []) forgotten.add(word)
        personal?.clear()
      } else if ("link" in change) {
        for (const { spelled } of change.words) addLinkedWord.run(change.link, spelled)
        const ids = new Set(linkedIds.all(change.link).map(({ id }) => id))
        for (const id of [...ids, ...(links.get(change.link) ?? [])]) {
          const document = find(id)
          if (document !== undefined) add(document, { text: change.words })
        }
        for (const word of change.words) keyed.set(word.spelled, word)
      } else {
        const document = find(change.document) ?? hold(change.document, change.position)
        add(document, change.words)
        for (const link of change.links) {
          addLink.run(link, document.position)
          links.set(link, (links.get(link) ?? new Set()).add(document.id))
          for (const { word } of linkedWords.all(link)) document.words.text.add(word)
        }
      }
    }

    const fold = (words: ReadonlyArray<string>): string =>
      [...new Set(words.map((word) => keyed.get(word)?.folded ?? foldedOf.get(word)?.folded ?? word))].join(" ")

    for (const change of changes) apply(change)
    for (const { folded, spelled, toned } of keyed.values()) addWord.run(spelled, toned, folded)
    for (const { before, id, position, words } of pending.values()) {
      const [title, text, personal] = searchFields.map((field) => [...words[field]].join(" ")) as [
        string,
        string,
        string,
      ]
      if (before?.title === title && before.text === text && before.personal === personal) continue
      if (before !== undefined) {
        unindex.run(position, before.title, before.text, before.personal)
        unindexFolded.run(position, before.folded)
      }
      const folded = fold(searchFields.flatMap((field) => [...words[field]]))
      write.run(position, id, title, text, personal, folded)
      index.run(position, title, text, personal)
      indexFolded.run(position, folded)
    }
    for (const word of forgotten) if (contains.get(`"${word}"`) === undefined) dropWord.run(word)
  }
}

const split = (words = ""): Set<string> => new Set(words === "" ? [] : words.split(" "))
