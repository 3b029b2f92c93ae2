import { Schema } from "effect"
import type { IndexedWord, SearchChange } from "../search-store.ts"

/** The words of a text with simple keys: `toned` knows one pair of spellings, `folded` strips every mark. */
export const wordsOf = (text: string): ReadonlyArray<IndexedWord> =>
  text
    .toLowerCase()
    .split(" ")
    .map((spelled) => ({
      spelled,
      toned: spelled.replace("hoà", "hòa"),
      folded: spelled.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d"),
    }))

const word = Schema.Literals(["an", "ân", "hoà", "hòa", "hoa", "hoan", "camera", "cam", "đèn"])
const id = Schema.Literals([1, 2, 3, 4])
const link = Schema.Literals(["u1", "u2"])

const Step = Schema.TaggedUnion({
  Said: { id, title: word, text: word, personal: word, link },
  Named: { link, word },
  Forgotten: { id },
  Moved: {},
})

const Script = Schema.Struct({
  steps: Schema.Array(Step),
  queries: Schema.Array(
    Schema.Struct({
      words: Schema.Array(Schema.Union([word, Schema.Literals(["ho", "ca", "came", "xa"])])),
      order: Schema.Literals(["newest", "rank"]),
      limit: Schema.Literals([1, 2, 10]),
    }),
  ),
})
export type SearchScript = typeof Script.Type

/** Random changes in some batches, and random questions. */
export const searchScripts = Script

/** The changes of a script, batch by batch. */
export const batchesOf = ({ steps }: SearchScript): ReadonlyArray<ReadonlyArray<SearchChange>> => {
  const batches: Array<Array<SearchChange>> = [[]]
  for (const step of steps) {
    const batch = batches.at(-1) ?? []
    if (step._tag === "Moved") batches.push([])
    else if (step._tag === "Forgotten") batch.push({ forget: `m${step.id}` })
    else if (step._tag === "Named") batch.push({ link: step.link, words: wordsOf(step.word) })
    else
      batch.push({
        document: `m${step.id}`,
        position: step.id,
        links: [step.link],
        words: { title: wordsOf(step.title), text: wordsOf(step.text), personal: wordsOf(step.personal) },
      })
  }
  return batches
}
