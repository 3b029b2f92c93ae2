import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect, Result, Stream } from "effect"
import { attachFile } from "../attachments/index.ts"
import { memoryRegister } from "../memory-register.ts"
import { command, ledger, onEmpty } from "../memory.samples.ts"
import { paperId, receive } from "../office/papers.samples.ts"
import { registerModel } from "../register-model.ts"
import { searchEveryCampaign } from "../search/search-every-campaign.ts"
import { storedTypes } from "../stored-event.ts"
import { loudspeaker, openYear } from "../year.samples.ts"
import { exportBundle, importBundle } from "./index.ts"

const tempFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "kheo-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })),
)

const lines = Effect.gen(function* () {
  const store = yield* EventStore
  return (yield* collectLines(store.read({}))).map(({ entry }) => Buffer.from(entry).toString())
})

const options = { program: "kheo test", attachments: true, vkey: "kheo:x+00000000+AA==", verifier: "// none\n" }

/** A register with a year, a paper and its file, and its bundle. */
const exported = Effect.gen(function* () {
  const bundle = join(yield* tempFolder, "gói")
  return yield* Effect.gen(function* () {
    yield* openYear
    yield* registerModel(command("register"), loudspeaker)
    yield* receive("a")
    const content = Stream.succeed(Buffer.from("%PDF-1.7 \u2028"))
    yield* attachFile(command("attach"), paperId("a"), { name: "a.pdf", content })
    const manifest = yield* exportBundle(bundle, options)
    return { bundle, manifest, written: yield* lines, head: yield* EventStore.use((store) => store.head()) }
  }).pipe(onEmpty())
})

const onOther = onEmpty(memoryRegister({ ledger }))
const refusal = <A, E>(outcome: Result.Result<A, E>) => (Result.isFailure(outcome) ? outcome.failure : {})

describe("a bundle", () => {
  it.effect("holds every line as it is stored, and the ten lines of its README recompute its root", () =>
    Effect.gen(function* () {
      const { bundle, head, manifest, written } = yield* exported
      assert.strictEqual(readFileSync(join(bundle, "log.jsonl"), "utf8"), written.map((line) => `${line}\n`).join(""))
      assert.deepInclude(manifest, { ledger, position: written.length, root: head.root, attachments: true })
      const [, check = ""] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(bundle, "README.md"), "utf8")) ?? []
      assert.isAtMost(check.trim().split("\n").length, 12)
      writeFileSync(join(bundle, "check.mjs"), check)
      const printed = execFileSync(process.execPath, ["check.mjs"], { cwd: bundle, encoding: "utf8" })
      assert.strictEqual(printed, `${head.position} ${head.root}\n`)
    }),
  )

  it.effect("has a schema of every stored type, and leaves nothing under a passing name", () =>
    Effect.gen(function* () {
      const { bundle } = yield* exported
      const names = readdirSync(join(bundle, "schemas"))
      assert.deepStrictEqual(
        names.toSorted(),
        ["envelope.json", ...storedTypes.map((type) => `${type}.json`)].toSorted(),
      )
      const schema = JSON.parse(readFileSync(join(bundle, "schemas/kheo.document.file-attached.v1.json"), "utf8"))
      assert.sameMembers(schema.required, ["basis", "sha256", "name", "size", "mediaType"])
      assert.deepStrictEqual(readdirSync(join(bundle, "..")), ["gói"])
      const again = yield* Effect.result(exportBundle(bundle, options)).pipe(onOther)
      assert.deepInclude(refusal(again), { _tag: "BundleRefused", reason: "exists" })
    }),
  )

  it.effect("is taken over into an empty register: same bytes, same root, same answers, same files", () =>
    Effect.gen(function* () {
      const { bundle, head, written } = yield* exported
      const other = join(yield* tempFolder, "again")
      yield* Effect.gen(function* () {
        assert.deepInclude(yield* importBundle(bundle), { root: head.root, added: written.length, files: 1 })
        assert.deepStrictEqual(yield* lines, written)
        assert.deepInclude(yield* importBundle(bundle), { added: 0, files: 0 })
        assert.isTrue((yield* registerModel(command("register"), loudspeaker)).replayed)
        assert.strictEqual((yield* searchEveryCampaign({ text: "tiếng loa" })).models.length, 1)
        yield* exportBundle(other, options)
      }).pipe(onOther)
      for (const name of ["log.jsonl", "leaves.txt", "manifest.json"])
        assert.isTrue(readFileSync(join(other, name)).equals(readFileSync(join(bundle, name))), name)
    }),
  )

  it.effect("goes on where a register that is its beginning ends, and refuses any other", () =>
    Effect.gen(function* () {
      const { bundle, head } = yield* exported
      yield* Effect.gen(function* () {
        yield* openYear
        const before = (yield* EventStore.use((store) => store.head())).position
        assert.isAbove(before, 0)
        assert.deepInclude(yield* importBundle(bundle), { added: head.position - before, root: head.root })
      }).pipe(onOther)
      yield* Effect.gen(function* () {
        yield* receive("other")
        assert.deepInclude(refusal(yield* Effect.result(importBundle(bundle))), { reason: "other-history" })
        assert.strictEqual((yield* lines).length, 1)
      }).pipe(onOther)
      const named = yield* Effect.result(importBundle(bundle)).pipe(onEmpty(memoryRegister({ ledger: "kheo:khac" })))
      assert.deepInclude(refusal(named), { reason: "other-ledger", detail: "kheo:khac" })
    }),
  )

  type Spoil = (all: Array<string>) => Array<string>
  const spoils: ReadonlyArray<readonly [string, Spoil, object]> = [
    ["edited", (all) => all.with(3, (all[3] as string).replace("2022", "2021")), { line: 4, detail: "edited" }],
    ["doubled", (all) => all.toSpliced(3, 0, all[3] as string), { line: 5, detail: "edited" }],
    ["moved", (all) => all.with(2, all[4] as string).with(4, all[2] as string), { line: 3, detail: "edited" }],
    ["left out", (all) => all.toSpliced(2, 1), { line: 3, detail: "edited" }],
  ]
  for (const [what, spoil, found] of spoils)
    for (const leaves of [true, false])
      it.effect(`with a line ${what} is refused at its number before anything is written (hashes: ${leaves})`, () =>
        Effect.gen(function* () {
          const { bundle } = yield* exported
          const path = join(bundle, "log.jsonl")
          const all = readFileSync(path, "utf8").split("\n").slice(0, -1)
          writeFileSync(
            path,
            spoil(all)
              .map((line) => `${line}\n`)
              .join(""),
          )
          if (!leaves) rmSync(join(bundle, "leaves.txt"))
          yield* Effect.gen(function* () {
            const failure = refusal(yield* Effect.result(importBundle(bundle)))
            if (leaves) assert.deepInclude(failure, { reason: "line", ...found })
            else if (what === "edited") assert.deepInclude(failure, { reason: "root" })
            else assert.deepInclude(failure, { reason: "line", line: (found as { line: number }).line })
            assert.deepStrictEqual(yield* lines, [])
          }).pipe(onOther)
        }),
      )

  it.effect("that was cut is refused at the line that is missing", () =>
    Effect.gen(function* () {
      const { bundle, written } = yield* exported
      const path = join(bundle, "log.jsonl")
      const whole = readFileSync(path)
      for (const [bytes, found] of [
        [whole.subarray(0, -1), { reason: "line", line: written.length, detail: "cut-off" }],
        [whole.subarray(0, whole.lastIndexOf(10, whole.length - 2) + 1), { reason: "count", line: written.length }],
        [Buffer.of(), { reason: "count", line: 1 }],
      ] as const) {
        writeFileSync(path, bytes)
        assert.deepInclude(refusal(yield* Effect.result(importBundle(bundle)).pipe(onOther)), found)
      }
    }),
  )

  it.effect("with a changed file is refused, and a folder that is none too", () =>
    Effect.gen(function* () {
      const { bundle } = yield* exported
      const [shelf = ""] = readdirSync(join(bundle, "attachments")).filter((name) => name.length === 2)
      const [name = ""] = readdirSync(join(bundle, "attachments", shelf))
      writeFileSync(join(bundle, "attachments", shelf, name), "khác")
      assert.deepInclude(refusal(yield* Effect.result(importBundle(bundle)).pipe(onOther)), { reason: "file" })
      const empty = yield* tempFolder
      assert.deepInclude(refusal(yield* Effect.result(importBundle(empty)).pipe(onOther)), { reason: "not-a-bundle" })
    }),
  )

  it.effect(
    "of an empty register, without files, can be taken over too; one that can't be finished leaves nothing",
    () =>
      Effect.gen(function* () {
        const folder = yield* tempFolder
        const bundle = join(folder, "trống")
        mkdirSync(bundle)
        yield* exportBundle(bundle, { program: "kheo", attachments: false }).pipe(onOther)
        assert.isFalse(existsSync(join(bundle, "attachments")))
        assert.deepInclude(yield* importBundle(bundle).pipe(onOther), { added: 0, position: 0 })
        const broken = EventStore.use((store) =>
          exportBundle(join(folder, "hỏng"), options).pipe(
            Effect.provideService(EventStore, EventStore.of({ ...store, read: () => Stream.die("gone") })),
          ),
        )
        yield* Effect.exit(broken).pipe(onOther)
        assert.deepStrictEqual(readdirSync(folder), ["trống"])
      }),
  )
})
