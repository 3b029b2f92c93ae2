import { assert, describe, it } from "@effect/vitest"
import { layerMemory, SearchStore } from "@kheo/event-store"
import { batchesOf, onFresh, searchScripts, type SearchScript, wordsOf } from "@kheo/event-store/contract"
import Database from "better-sqlite3"
import { readFileSync } from "node:fs"
import { Effect, Layer } from "effect"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

const ledger = "kheo:test"
const models = { name: "models", version: 1 }
const fresh = Layer.unwrap(Effect.map(tempFile, (file) => layer({ file, ledger })))

const answers = (script: SearchScript) =>
  Effect.gen(function* () {
    const store = yield* SearchStore
    const found: Array<ReadonlyArray<string>> = []
    for (const [index, changes] of batchesOf(script).entries()) {
      yield* store.advance(models, index, index + 1, changes)
      for (const { words, ...query } of script.queries)
        found.push(yield* store.search(models, { ...query, words: words.flatMap(wordsOf) }))
    }
    return found
  })

describe("the index in SQLite", () => {
  it.effect.prop(
    "answers what the memory answers, after whatever changes",
    [searchScripts],
    ([script]) =>
      Effect.gen(function* () {
        const inFile = yield* answers(script).pipe(onFresh(fresh))
        assert.deepStrictEqual(inFile, yield* answers(script).pipe(onFresh(layerMemory({ ledger }))))
      }),
    { arbitrary: { runs: 25, size: 12 }, timeout: 30_000 },
  )

  it.effect("answers so too where each word has many documents", () =>
    Effect.gen(function* () {
      const many = Array.from({ length: 300 }, (_, index) => ({
        document: `m${index + 1}`,
        position: index + 1,
        links: [],
        words: {
          title: wordsOf(index % 2 === 0 ? "camera an" : "loa"),
          text: wordsOf(index % 3 === 0 ? "đèn" : "hoà"),
        },
      }))
      const search = (text: string) =>
        SearchStore.use((store) => store.search(models, { words: wordsOf(text), order: "newest", limit: 3 }))
      yield* SearchStore.use((store) => store.advance(models, 0, 300, many))
      assert.deepStrictEqual(yield* search("camera den"), ["m295", "m289", "m283"])
      assert.deepStrictEqual(yield* search("hoa loa"), ["m300", "m296", "m294"])
      assert.deepStrictEqual(yield* search("camera loa"), [])
    }).pipe(onFresh(fresh)),
  )

  it.effect("leaves no trace of a forgotten name in its tables", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      const title = { title: wordsOf("camera an ninh"), personal: wordsOf("lê thị ánhtuyết") }
      yield* Effect.gen(function* () {
        const store = yield* SearchStore
        const document = { document: "m1", position: 1, links: [], words: title }
        yield* store.advance(models, 0, 1, [document, { document: "m2", position: 2, links: [], words: title }])
        yield* store.advance(models, 1, 2, [{ forget: "m1" }, { forget: "m2" }])
      }).pipe(Effect.provide(layer({ file, ledger })))
      const db = new Database(file)
      db.exec("vacuum")
      db.close()
      assert.isFalse(readFileSync(file).includes("ánhtuyết"))
      assert.isTrue(readFileSync(file).includes("camera"))
    }),
  )

  it.effect("is made in a file that was written before there was one", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      yield* Effect.void.pipe(Effect.provide(layer({ file, ledger })))
      const db = new Database(file)
      for (const table of ["text", "index", "document", "link", "linked_word", "word"])
        db.exec(`drop table search_${table}`)
      db.close()
      const document = { document: "m1", position: 1, links: [], words: { title: wordsOf("camera") } }
      const found = yield* SearchStore.use((store) =>
        Effect.andThen(
          store.advance(models, 0, 1, [document]),
          store.search(models, { words: wordsOf("cam"), order: "rank", limit: 3 }),
        ),
      ).pipe(Effect.provide(layer({ file, ledger })))
      assert.deepStrictEqual(found, ["m1"])
    }),
  )
})
