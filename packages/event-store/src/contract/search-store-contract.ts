import { assert, describe, it } from "@effect/vitest"
import { Effect, type Layer, Result } from "effect"
import { type SearchChange, SearchStore } from "../search-store.ts"
import { onFresh } from "./samples.ts"
import { wordsOf } from "./search-samples.ts"

const models = { name: "models", version: 1 }

const said = (position: number, title: string, text = "kết quả", personal?: string): SearchChange => ({
  document: `m${position}`,
  position,
  links: [],
  words: { title: wordsOf(title), text: wordsOf(text), ...(personal ? { personal: wordsOf(personal) } : {}) },
})

const search = (text: string, order: "newest" | "rank" = "newest", limit = 10) =>
  SearchStore.use((store) => store.search(models, { words: text === "" ? [] : wordsOf(text), order, limit }))

const filled = (...changes: ReadonlyArray<SearchChange>) =>
  SearchStore.use((store) => store.advance(models, 0, 9, changes))

/** What every full-text index must do; `layer` has to give a new, empty one each time it is built. */
export const searchStoreContract = <E>(name: string, layer: Layer.Layer<SearchStore, E>): void => {
  describe(`${name} keeps the contract of a search store`, () => {
    const fresh = onFresh(layer)

    it.effect("stands at 0 and finds nothing; who is overtaken is told so, and changes nothing", () =>
      Effect.gen(function* () {
        const store = yield* SearchStore
        assert.strictEqual(yield* store.position(models), 0)
        assert.deepStrictEqual(yield* search(""), [])
        yield* filled(said(1, "camera"))
        const late = yield* Effect.result(store.advance(models, 3, 12, [said(2, "camera")]))
        assert(Result.isFailure(late) && late.failure._tag === "ProjectionMoved")
        assert.deepStrictEqual([late.failure.expected, late.failure.actual], [3, 9])
        assert.deepStrictEqual([yield* store.position(models), yield* search("camera")], [9, ["m1"]])
      }).pipe(fresh),
    )

    it.effect("under a raised version begins again, and the old one is gone", () =>
      Effect.gen(function* () {
        const store = yield* SearchStore
        yield* filled(said(1, "camera"))
        const raised = { ...models, version: 2 }
        assert.strictEqual(yield* store.position(raised), 0)
        const asked = { words: wordsOf("camera"), order: "newest", limit: 5 } as const
        assert.deepStrictEqual(yield* store.search(raised, asked), [])
        yield* store.advance(raised, 0, 4, [said(2, "camera")])
        assert.deepStrictEqual(yield* store.search(raised, asked), ["m2"])
        assert.deepStrictEqual([yield* store.position(models), yield* search("camera")], [0, []])
      }).pipe(fresh),
    )

    it.effect("finds every word in whichever field, beginnings of three letters and more, newest first", () =>
      Effect.gen(function* () {
        yield* filled(said(1, "camera an ninh"), said(2, "đèn", "lắp camera"), said(3, "ấp an hoà"))
        assert.deepStrictEqual(yield* search("camera"), ["m2", "m1"])
        assert.deepStrictEqual(yield* search("cam"), ["m2", "m1"])
        assert.deepStrictEqual(yield* search("ca"), [])
        assert.deepStrictEqual(yield* search("an"), ["m3", "m1"])
        assert.deepStrictEqual(yield* search("den camera"), ["m2"])
        assert.deepStrictEqual(yield* search("camera", "newest", 1), ["m2"])
        assert.deepStrictEqual(yield* search(""), ["m3", "m2", "m1"])
        assert.deepStrictEqual(yield* search("loa"), [])
      }).pipe(fresh),
    )

    it.effect("ranks what is spelled so before what only sounds so, that before what only looks so, titles first", () =>
      Effect.gen(function* () {
        const titles = ["hoà", "hoa", "hòa", "đèn", "hoà"].map((title, index) =>
          said(index + 1, title, index === 3 ? "hoà" : undefined),
        )
        yield* filled(...titles)
        assert.deepStrictEqual(yield* search("hoà", "rank"), ["m5", "m1", "m4", "m3", "m2"])
        assert.deepStrictEqual(yield* search("hòa", "rank"), ["m3", "m5", "m1", "m4", "m2"])
        assert.deepStrictEqual(yield* search("hoà", "rank", 4), ["m5", "m1", "m4", "m3"])
        assert.deepStrictEqual(yield* search("hoà", "newest"), ["m5", "m4", "m3", "m2", "m1"])
      }).pipe(fresh),
    )

    it.effect("keeps the words that a document had, also when it gains others", () =>
      Effect.gen(function* () {
        const store = yield* SearchStore
        yield* filled(said(1, "camera"), said(1, "đèn"))
        yield* store.advance(models, 9, 10, [said(1, "loa")])
        for (const word of ["camera", "den", "loa", "camera loa"]) assert.deepStrictEqual(yield* search(word), ["m1"])
      }).pipe(fresh),
    )

    it.effect("finds a document by the words of its links, whenever they are said", () =>
      Effect.gen(function* () {
        const store = yield* SearchStore
        const linked = (position: number) => ({ ...said(position, "camera"), links: ["u1"] })
        yield* filled({ link: "u1", words: wordsOf("mỹ an") }, linked(1), said(2, "camera"))
        yield* store.advance(models, 9, 12, [linked(3), { link: "u1", words: wordsOf("mỹ lạc") }])
        assert.deepStrictEqual(yield* search("my an"), ["m3", "m1"])
        assert.deepStrictEqual(yield* search("my lac camera"), ["m3", "m1"])
      }).pipe(fresh),
    )

    it.effect("forgets personal words and nothing else", () =>
      Effect.gen(function* () {
        const store = yield* SearchStore
        yield* filled(said(1, "camera", "loa", "lê ánh"), said(2, "đèn", "loa", "lê văn"))
        yield* store.advance(models, 9, 10, [{ forget: "m1" }, { forget: "m7" }])
        assert.deepStrictEqual(yield* search("anh"), [])
        assert.deepStrictEqual(yield* search("le"), ["m2"])
        assert.deepStrictEqual(yield* search("camera loa"), ["m1"])
      }).pipe(fresh),
    )
  })
}
