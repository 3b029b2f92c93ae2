import { type FieldWords, type IndexedWord, type SearchChange, type SearchField, searchFields } from "@kheo/event-store"
import type { Ask } from "./postgres.ts"

type Added = Exclude<SearchChange, { readonly forget: string }>

/**
 * Applies changes within the caller's transaction.
 *
 * A document only gains words, so that changes between two that forget commute and are written together.
 */
export const writeSearch = async (ask: Ask, ledger: string, changes: ReadonlyArray<SearchChange>): Promise<void> => {
  let added: Array<Added> = []
  for (const change of changes)
    if ("forget" in change) {
      await add(ask, ledger, added)
      added = []
      await forget(ask, ledger, change.forget)
    } else added.push(change)
  await add(ask, ledger, added)
}

/** The number by which a posting names its field. */
export const fieldNumber = (field: SearchField): number => searchFields.indexOf(field)

const add = async (ask: Ask, ledger: string, changes: ReadonlyArray<Added>): Promise<void> => {
  if (changes.length === 0) return
  const words = new Map<string, IndexedWord>()
  const documents = new Map<string, number>()
  const postings: Array<readonly [document: string, word: string, field: number]> = []
  const links: Array<readonly [link: string, document: string]> = []
  const linked: Array<readonly [link: string, word: string]> = []
  const noted = (some: ReadonlyArray<IndexedWord>) => {
    for (const word of some) words.set(word.spelled, word)
    return some.map(({ spelled }) => spelled)
  }
  for (const change of changes)
    if ("link" in change) for (const word of noted(change.words)) linked.push([change.link, word])
    else {
      if (!documents.has(change.document)) documents.set(change.document, change.position)
      for (const [field, some] of fieldsOf(change.words))
        for (const word of noted(some)) postings.push([change.document, word, field])
      for (const link of change.links) links.push([link, change.document])
    }
  const column = <Row extends ReadonlyArray<unknown>>(rows: ReadonlyArray<Row>, at: number) =>
    rows.map((row) => row[at])
  const all = [...words.values()]
  await ask(
    texts.words,
    ledger,
    all.map(({ spelled }) => spelled),
    all.map(({ toned }) => toned),
    all.map(({ folded }) => folded),
  )
  await ask(texts.documents, ledger, [...documents.keys()], [...documents.values()])
  await ask(texts.postings, ledger, column(postings, 0), column(postings, 1), column(postings, 2))
  await ask(texts.links, ledger, column(links, 0), column(links, 1))
  await ask(texts.linkedWords, ledger, column(linked, 0), column(linked, 1))
  const touched = [...new Set([...column(links, 0), ...column(linked, 0)])]
  if (touched.length > 0) await ask(texts.spread, ledger, touched, fieldNumber("text"))
}

const fieldsOf = (words: FieldWords) => searchFields.map((field, number) => [number, words[field] ?? []] as const)

/** A word that nothing holds any more goes too: it may have been a person's name. */
const forget = async (ask: Ask, ledger: string, document: string): Promise<void> => {
  const rows = await ask<{ word: string }>(texts.forget, ledger, document, fieldNumber("personal"))
  if (rows.length > 0) await ask(texts.dropWords, ledger, [...new Set(rows.map(({ word }) => word))])
}

const texts = {
  words: {
    name: "kheo_search_words",
    text: `insert into kheo.search_word (ledger, spelled, toned, folded)
      select $1, * from unnest($2::text[], $3::text[], $4::text[]) on conflict do nothing`,
  },
  documents: {
    name: "kheo_search_documents",
    text: `insert into kheo.search_document (ledger, id, position)
      select $1, * from unnest($2::text[], $3::bigint[]) on conflict (ledger, id) do nothing`,
  },
  postings: {
    name: "kheo_search_postings",
    text: `insert into kheo.search_posting (ledger, word, position, field)
      select $1, said.word, document.position, said.field
      from unnest($2::text[], $3::text[], $4::smallint[]) as said (id, word, field)
      join kheo.search_document as document on document.ledger = $1 and document.id = said.id collate "C"
      on conflict do nothing`,
  },
  links: {
    name: "kheo_search_links",
    text: `insert into kheo.search_link (ledger, link, position)
      select $1, said.link, document.position from unnest($2::text[], $3::text[]) as said (link, id)
      join kheo.search_document as document on document.ledger = $1 and document.id = said.id collate "C"
      on conflict do nothing`,
  },
  linkedWords: {
    name: "kheo_search_linked_words",
    text: `insert into kheo.search_linked_word (ledger, link, word)
      select $1, * from unnest($2::text[], $3::text[]) on conflict do nothing`,
  },
  spread: {
    name: "kheo_search_spread",
    text: `insert into kheo.search_posting (ledger, word, position, field)
      select $1, linked.word, link.position, $3 from kheo.search_link as link
      join kheo.search_linked_word as linked on linked.ledger = link.ledger and linked.link = link.link
      where link.ledger = $1 and link.link = any($2::text[])
      on conflict do nothing`,
  },
  forget: {
    name: "kheo_search_forget",
    text: `delete from kheo.search_posting where ledger = $1 and field = $3
      and position = (select position from kheo.search_document where ledger = $1 and id = $2) returning word`,
  },
  dropWords: {
    name: "kheo_search_drop_words",
    text: `delete from kheo.search_word where ledger = $1 and spelled = any($2::text[])
      and not exists (select from kheo.search_posting as held where held.ledger = $1 and held.word = search_word.spelled)
      and not exists (select from kheo.search_linked_word as held where held.ledger = $1 and held.word = search_word.spelled)`,
  },
}
