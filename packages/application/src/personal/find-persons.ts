import { streamName } from "@kheo/domain/movement"
import { EventStore, type Line } from "@kheo/event-store"
import { looksSealed, parseToken, type PersonId } from "@kheo/vault/persons"
import { toneKey } from "@kheo/vietnamese"
import { Effect, Stream } from "effect"
import { findModel } from "../find.ts"
import { mapPersonal } from "./leaves.ts"
import { opener } from "./opener.ts"
import { notePath } from "./person-of.ts"

/** A sealed value where it stands. */
export interface SealedValue {
  readonly position: number
  readonly stream: string
  readonly type: string
  /** `personal.holder` and the like. */
  readonly path: string
  /** As it opens now. */
  readonly value: string
}

/** All that the ledger holds sealed under one key. */
export interface FoundPerson {
  readonly person: PersonId
  /** The id of the unit in which the name stands, if it stands in one. */
  readonly unit: string | null
  readonly values: ReadonlyArray<SealedValue>
}

/** A text outside what can be erased in which the name occurs. */
export interface Mention {
  readonly position: number
  readonly stream: string
  readonly path: string
}

/**
 * The persons whom a name, an opaque id or a model's number means, the notes that tell of them, and where else the name occurs.
 *
 * Reads the whole ledger: erasing must not rest on an index that may lag.
 */
export const findPersons = Effect.fn("findPersons")(function* (asked: { readonly text: string }) {
  const store = yield* EventStore
  const { open } = yield* opener
  const text = asked.text.trim()
  const model = /^M-\d{4}-\d{4,}$/i.test(text) ? yield* findModel(text) : undefined
  const stream = model === undefined ? undefined : streamName({ category: "model", model })
  const found = new Map<PersonId, { unit: string | null; values: Array<SealedValue> }>()
  const names = new Map<PersonId, Set<string>>()
  const said: Array<Mention & { readonly key: string }> = []
  const wanted = toneKey(text)
  yield* store.read({}).pipe(
    Stream.runForEach((line) =>
      Effect.sync(() => {
        const { data, id, tags = "" } = parsed(line)
        const place = { position: line.position, stream: line.stream }
        const opened = new Map<string, string>()
        mapPersonal(open(data, id), (value, path) => (opened.set(path, value), value))
        mapPersonal(data, (stored, path) => {
          const value = opened.get(path) ?? ""
          const person = looksSealed(stored) ? parseToken(stored)?.person : undefined
          if (person === undefined) said.push({ ...place, path, key: toneKey(stored) })
          else {
            const unit =
              tags
                .split(" ")
                .find((tag) => tag.startsWith("unit:"))
                ?.slice("unit:".length) ?? null
            const one = found.get(person) ?? { unit: path === notePath ? null : unit, values: [] }
            one.values.push({ ...place, type: line.type, path, value })
            found.set(person, one)
            names.set(person, (names.get(person) ?? new Set()).add(toneKey(value)))
          }
          return stored
        })
        for (const [path, key] of textsOf(withoutPersonal(data), "")) said.push({ ...place, path, key: toneKey(key) })
      }),
    ),
  )
  const isMeant = (person: PersonId, values: ReadonlyArray<SealedValue>): boolean =>
    values.every(({ path }) => path !== notePath) &&
    (person === text ||
      names.get(person)?.has(wanted) === true ||
      (stream !== undefined && values.some((one) => one.stream === stream)))
  const all = [...found].map(([person, rest]): FoundPerson => ({ person, ...rest }))
  const persons = all.filter(({ person, values }) => isMeant(person, values))
  return {
    persons,
    /** Free notes on the streams where a person stands, or in which the name occurs. */
    notesOf: (chosen: ReadonlyArray<FoundPerson>): ReadonlyArray<FoundPerson> => {
      const streams = new Set(chosen.flatMap(({ values }) => values.map((one) => one.stream)))
      const keys = keysOf(chosen)
      return all.filter(({ values }) =>
        values.some(
          ({ path, stream: its, value }) =>
            path === notePath && (streams.has(its) || keys.some((key) => holdsWords(toneKey(value), key))),
        ),
      )
    },
    mentionsOf: (chosen: ReadonlyArray<FoundPerson>): ReadonlyArray<Mention> => {
      const keys = keysOf(chosen)
      return said
        .filter(({ key }) => keys.some((one) => holdsWords(key, one)))
        .map(({ path, position, stream: its }) => ({ path, position, stream: its }))
    },
  }
})

export type FoundPersons = Effect.Success<ReturnType<typeof findPersons>>

/** Tone keys of the names; an account is no name that a text would hold, and one word is too little to look for. */
const keysOf = (chosen: ReadonlyArray<FoundPerson>): ReadonlyArray<string> => [
  ...new Set(
    chosen.flatMap(({ values }) => values.map(({ value }) => toneKey(value)).filter((key) => key.includes(" "))),
  ),
]

const holdsWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)

interface Parsed {
  readonly id: string
  readonly tags?: string
  readonly data: Record<string, unknown>
}

const parsed = ({ entry }: Line): Parsed => JSON.parse(Buffer.from(entry).toString()) as Parsed

const withoutPersonal = ({ personal: _, replacement, ...rest }: Record<string, unknown>): Record<string, unknown> =>
  typeof replacement === "object" && replacement !== null
    ? { ...rest, replacement: withoutPersonal(replacement as Record<string, unknown>) }
    : rest

const textsOf = (value: unknown, path: string): ReadonlyArray<readonly [path: string, text: string]> => {
  if (typeof value === "string") return [[path, value]]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, path === "" ? key : `${path}.${key}`))
}
