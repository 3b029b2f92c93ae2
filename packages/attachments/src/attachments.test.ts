import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { Effect, type Layer, Result, Stream } from "effect"
import { Attachments } from "./attachments.ts"
import { copyAttachments } from "./copy-attachments.ts"
import { folderAttachments } from "./folder-attachments.ts"
import { memoryAttachments } from "./memory-attachments.ts"

const pdf = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(100_000, 7)])
const hashOf = (content: Uint8Array) => createHash("sha256").update(content).digest("hex")
const inChunks = (content: Uint8Array, size = 1_000) =>
  Stream.fromIterable(
    Array.from({ length: Math.ceil(content.length / size) }, (_, n) => content.subarray(n * size, (n + 1) * size)),
  )
const put = (content: Uint8Array) => Attachments.use((files) => files.put(inChunks(content)))

const tempFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "kheo-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })),
)

/** An adapter, and how its file is spoilt or taken away behind its back. */
interface Adapter {
  readonly layer: Layer.Layer<Attachments>
  readonly spoil: (sha256: string, content: Uint8Array | undefined) => void
}

const adapters: ReadonlyArray<readonly [string, Effect.Effect<Adapter, never, import("effect").Scope.Scope>]> = [
  [
    "the memory",
    Effect.sync(() => {
      const files = new Map<string, Uint8Array>()
      const spoil: Adapter["spoil"] = (sha256, content) =>
        void (content === undefined ? files.delete(sha256) : files.set(sha256, content))
      return { layer: memoryAttachments(files, { limit: 150_000 }), spoil }
    }),
  ],
  [
    "a folder",
    Effect.map(tempFolder, (folder) => ({
      layer: folderAttachments(join(folder, "files"), { limit: 150_000 }),
      spoil: (sha256, content) => {
        const path = join(folder, "files", sha256.slice(0, 2), sha256)
        if (content === undefined) unlinkSync(path)
        else writeFileSync(path, content)
      },
    })),
  ],
]

describe.each(adapters)("files in %s", (_, adapter) => {
  const using = <A, E>(body: (spoil: Adapter["spoil"]) => Effect.Effect<A, E, Attachments>) =>
    Effect.scoped(Effect.flatMap(adapter, ({ layer, spoil }) => Effect.provide(body(spoil), layer, { local: true })))

  it.effect("are found by their content, and the same content is one file", () =>
    using(() =>
      Effect.gen(function* () {
        const files = yield* Attachments
        const stored = yield* put(pdf)
        assert.deepStrictEqual(stored, { sha256: hashOf(pdf), size: pdf.length, mediaType: "application/pdf" })
        assert.deepStrictEqual(yield* put(pdf), stored)
        const text = yield* put(Buffer.from("Biên bản khảo sát\n"))
        assert.deepStrictEqual(yield* Stream.runCollect(files.list), [stored.sha256, text.sha256].toSorted())
        const back = Buffer.concat(yield* Stream.runCollect(files.get(stored.sha256)))
        assert.isTrue(back.equals(pdf))
        assert.isTrue(yield* files.has(stored.sha256))
        assert.strictEqual(yield* files.verify(stored.sha256), "intact")
      }),
    ),
  )

  it.effect("that are missing or altered are told, and putting them again mends them", () =>
    using((spoil) =>
      Effect.gen(function* () {
        const files = yield* Attachments
        const { sha256 } = yield* put(pdf)
        spoil(sha256, Buffer.concat([pdf.subarray(0, -1), Buffer.of(8)]))
        assert.strictEqual(yield* files.verify(sha256), "altered")
        yield* put(pdf)
        assert.strictEqual(yield* files.verify(sha256), "intact")
        spoil(sha256, undefined)
        assert.strictEqual(yield* files.verify(sha256), "missing")
        assert.isFalse(yield* files.has(sha256))
        for (const name of [sha256, "0".repeat(64), "../../kheo.db"]) {
          const got = yield* Effect.result(Stream.runCollect(files.get(name)))
          assert.deepInclude(Result.isFailure(got) ? got.failure : {}, { _tag: "AttachmentMissing", sha256: name })
        }
      }),
    ),
  )

  it.effect("that are too large, or fail on the way, leave nothing", () =>
    using(() =>
      Effect.gen(function* () {
        const files = yield* Attachments
        const large = yield* Effect.result(put(Buffer.concat([pdf, pdf])))
        assert.deepInclude(Result.isFailure(large) ? large.failure : {}, { reason: "too-large", limit: 150_000 })
        const torn = yield* Effect.result(files.put(Stream.concat(inChunks(pdf), Stream.fail("torn" as const))))
        assert.strictEqual(Result.isFailure(torn) ? torn.failure : undefined, "torn")
        assert.deepStrictEqual(yield* Stream.runCollect(files.list), [])
      }),
    ),
  )
})

describe("a folder of files", () => {
  it.effect("holds nothing under a passing name after success or refusal", () =>
    Effect.gen(function* () {
      const folder = yield* tempFolder
      yield* Effect.gen(function* () {
        const { sha256 } = yield* put(pdf)
        yield* Effect.result(put(Buffer.from("#!/bin/sh\n")))
        assert.deepStrictEqual(readdirSync(join(folder, "incoming")), [])
        assert.isTrue(readFileSync(join(folder, sha256.slice(0, 2), sha256)).equals(pdf))
        assert.deepStrictEqual(readdirSync(folder).toSorted(), [sha256.slice(0, 2), "incoming"].toSorted())
      }).pipe(Effect.provide(folderAttachments(folder)))
    }),
  )

  it.effect("is copied file by file; what is damaged is left out and told, a second copy copies nothing anew", () =>
    Effect.gen(function* () {
      const [from, to] = [yield* tempFolder, yield* tempFolder]
      yield* Effect.gen(function* () {
        const [one, two] = [yield* put(pdf), yield* put(Buffer.from("hai"))]
        assert.deepStrictEqual(yield* copyAttachments(to), { copied: 2, damaged: [] })
        writeFileSync(join(from, two.sha256.slice(0, 2), two.sha256), "khac")
        assert.deepStrictEqual(yield* copyAttachments(to), { copied: 1, damaged: [two.sha256] })
        assert.isTrue(readFileSync(join(to, one.sha256.slice(0, 2), one.sha256)).equals(pdf))
        assert.strictEqual(readFileSync(join(to, two.sha256.slice(0, 2), two.sha256), "utf8"), "hai")
      }).pipe(Effect.provide(folderAttachments(from)))
    }),
  )
})
