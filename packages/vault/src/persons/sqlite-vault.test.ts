import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { layerSqliteVault } from "./sqlite-vault.ts"
import { Vault } from "./vault.ts"

const [anh, binh] = ["a".repeat(32), "b".repeat(32)]
const at = "2026-11-25T00:00:00.000Z"
const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "kheo-vault-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 })),
)
/** Each with a connection of its own, as processes have. */
const opened = (file: string, fill = 1) =>
  layerSqliteVault({ file, newBytes: (purpose) => Buffer.alloc(32, purpose === anh ? 65 : fill) })
const using = <A, E>(file: string, body: (vault: Vault["Service"]) => Effect.Effect<A, E>, fill?: number) =>
  Effect.flatMap(Vault, body).pipe(Effect.provide(opened(file, fill), { local: true }))

const bytesIn = (path: string): Buffer =>
  Buffer.concat(
    readdirSync(path, { recursive: true, encoding: "utf8", withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name))] : [],
    ),
  )

describe("a vault in a file", () => {
  it.effect("is made only when it is asked for; until then nothing can be sealed", () =>
    Effect.gen(function* () {
      const path = yield* folder
      const file = join(path, "vault", "persons.db")
      assert.isFalse((yield* using(file, (vault) => vault.session)).ready)
      assert.deepStrictEqual(readdirSync(path), [])
      const keyed = yield* using(file, (vault) =>
        Effect.andThen(
          vault.establish,
          Effect.map(vault.session, (session) => session.keyed("x")),
        ),
      )
      const again = yield* using(file, (vault) => Effect.map(vault.session, (session) => session.keyed("x")), 2)
      assert.strictEqual(again, keyed)
    }),
  )

  it.effect("destroys a key so that no file holds its bytes, for whoever else has it open too", () =>
    Effect.gen(function* () {
      const path = yield* folder
      const file = join(path, "persons.db")
      yield* using(file, (other) =>
        Effect.gen(function* () {
          yield* other.establish
          const before = yield* other.session
          assert.isString((before.keyFor(anh) as { print: string }).print)
          before.keyFor(binh)
          assert.isTrue(bytesIn(path).includes(Buffer.alloc(32, 65)))
          yield* using(file, (vault) => vault.destroy(anh, "e", at))
          assert.isFalse(bytesIn(path).includes(Buffer.alloc(32, 65)))
          const after = yield* other.session
          assert.notStrictEqual(after.generation, before.generation)
          assert.deepStrictEqual([after.keyOf(anh), after.keyFor(anh)], ["erased", "erased"])
          assert.isObject(after.keyOf(binh))
        }),
      )
    }),
  )

  it.effect("shows nothing of whom it is about to erase, until that is taken back; what was destroyed can't be", () =>
    Effect.gen(function* () {
      const file = join(yield* folder, "persons.db")
      yield* using(file, (vault) =>
        Effect.gen(function* () {
          yield* vault.establish
          ;(yield* vault.session).keyFor(anh)
          yield* vault.begin(anh, "e", at)
          assert.strictEqual((yield* vault.session).keyOf(anh), "erased")
          yield* vault.abandon(anh)
          assert.isObject((yield* vault.session).keyOf(anh))
          yield* vault.destroy(anh, "e", at)
          yield* vault.abandon(anh)
          yield* vault.begin(anh, "other", at)
          assert.deepStrictEqual(yield* vault.erasures, [{ person: anh, event: "e", at, state: "destroyed" }])
          yield* vault.cleaned(anh)
          assert.strictEqual((yield* vault.erasures)[0]?.state, "cleaned")
        }),
      )
    }),
  )

  it.effect("makes the keys of many at once, none anew and none of who was erased", () =>
    Effect.gen(function* () {
      const file = join(yield* folder, "persons.db")
      const [kept, gone, fresh] = ["c".repeat(32), "d".repeat(32), "e".repeat(32)]
      yield* using(file, (vault) =>
        Effect.gen(function* () {
          yield* vault.establish
          const before = (yield* vault.session).keyFor(kept)
          yield* vault.destroy(gone, "e", at)
          const session = yield* vault.session
          session.makeKeys([kept, gone, fresh, fresh])
          assert.deepStrictEqual(session.keyOf(kept), before)
          assert.strictEqual(session.keyOf(gone), "erased")
          const made = session.keyOf(fresh)
          assert.isObject(made)
          const again = using(
            file,
            (other) =>
              Effect.map(other.session, (its) => {
                its.makeKeys([gone, fresh, kept])
                return [gone, fresh, kept].map(its.keyOf)
              }),
            9,
          )
          assert.deepStrictEqual(yield* again, ["erased", made, before])
        }),
      )
    }),
  )

  it.effect("comes back from a copy, but without the keys of those erased since", () =>
    Effect.gen(function* () {
      const path = yield* folder
      const file = join(path, "persons.db")
      yield* using(file, (vault) =>
        Effect.gen(function* () {
          yield* vault.establish
          const session = yield* vault.session
          session.keyFor(anh)
          session.keyFor(binh)
          const { path: copy } = yield* vault.backup(join(path, "copies"), 30)
          yield* vault.destroy(anh, "e", at)
          yield* vault.destroy(binh, "e2", at)
          assert.deepStrictEqual(yield* vault.restore(copy), { keys: 0 })
          assert.strictEqual((yield* vault.session).keyOf(anh), "erased")
          renameSync(copy, `${copy}.away`)
          const { dropped, unreached } = yield* vault.dropBackups
          assert.deepStrictEqual([dropped.length, unreached.map((one) => one.path)], [0, [copy]])
          renameSync(`${copy}.away`, copy)
          const lost = join(path, "new", "persons.db")
          assert.deepStrictEqual(yield* using(lost, (fresh) => fresh.restore(copy)), { keys: 2 })
          yield* vault.dropBackups
          assert.deepStrictEqual(readdirSync(join(path, "copies")), [])
        }),
      )
    }),
  )

  it.effect("takes no keys from another office's vault, nor from what is no vault", () =>
    Effect.gen(function* () {
      const path = yield* folder
      const [file, other, none] = ["own.db", "other.db", "none.db"].map((name) => join(path, name)) as [
        string,
        string,
        string,
      ]
      yield* using(other, (vault) => vault.establish, 9)
      writeFileSync(none, "Danh sách mô hình\n".repeat(500))
      yield* using(file, (vault) =>
        Effect.gen(function* () {
          yield* vault.establish
          for (const [from, reason] of [
            [other, "other-vault"],
            [none, "not-a-vault"],
          ] as const) {
            const outcome = yield* Effect.result(vault.restore(from))
            assert(Result.isFailure(outcome))
            assert.strictEqual(outcome.failure.reason, reason)
          }
        }),
      )
    }),
  )
})
