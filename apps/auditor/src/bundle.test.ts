import { assert, describe, it } from "@effect/vitest"
import { EventStore, layerMemory } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { Effect } from "effect"
import { createHash } from "node:crypto"
import { verifyBundle, verifyLog } from "./bundle.ts"
import { canonical } from "./canonical.ts"
import { mended } from "./forgery.samples.ts"
import { program, type ProgramFiles } from "./program.ts"
import { reportHtml, reportText } from "./report.ts"
import { bundleOf, inMemory, newSigner, noteOf } from "./tamper-log.samples.ts"
import { verify } from "./verify.ts"
import type { ClaimedLine } from "./claims.ts"

const content = Buffer.from("%PDF-1.7 <b>")
const sha256 = createHash("sha256").update(content).digest("hex")

/** Lines that attach two files, retract one, and open an epoch. */
const written = Effect.gen(function* () {
  const { command, event } = samples()
  const store = yield* EventStore
  const attach = (hash: string) =>
    event({ type: "kheo.document.file-attached.v1", data: { sha256: hash, name: "<b>.pdf" } })
  const second = attach("0".repeat(64))
  const events = [event({ tags: ["b", "a"] }), attach(sha256), second]
  events.push(event({ type: "kheo.document.retracted.v1", data: { retracts: second.id } }))
  const mark = command()
  yield* store.append(mark, decided([{ stream: "document/d1", events }]))
  const epoch = event({ type: "kheo.ledger.epoch-opened.v1", data: { epoch: 2, size: 9, root: "" } })
  const later = command()
  yield* store.append(later, decided([{ stream: "office", events: [epoch] }]))
  const lines: ReadonlyArray<ClaimedLine> = yield* readAll()
  const commands = [
    { id: mark.id, first: 1, last: 4 },
    { id: later.id, first: 5, last: 5 },
    { id: "empty", first: 6, last: 5 },
  ]
  const tags = [
    { tag: "a", position: 1 },
    { tag: "b", position: 1 },
  ]
  return {
    lines,
    entries: lines.map(({ entry }) => Buffer.from(entry)),
    claim: { ...(yield* store.head()), commands, tags },
  }
}).pipe(onFresh(layerMemory({ ledger: "kheo:test" })))

const withFiles = (entries: ReadonlyArray<Uint8Array>, files: Readonly<Record<string, Uint8Array>>) => {
  const bundle = bundleOf(entries)
  const beside = inMemory(files)
  return {
    open: async (path: string) => (await beside.open(path)) ?? bundle.open(path),
    list: async (folder: string) => [...(await beside.list(folder)), ...(await bundle.list(folder))],
  }
}

describe("a bundle", () => {
  it.effect("tells of files that are missing, altered or without a name, and of epochs", () =>
    Effect.gen(function* () {
      const { entries } = yield* written
      const path = `attachments/${sha256.slice(0, 2)}/${sha256}`
      const found = async (files: Record<string, Uint8Array>) => {
        const report = (await verifyBundle(withFiles(entries, files), {})) ?? assert.fail()
        return { finding: report.finding, text: reportText(report, "en", "now") }
      }
      const whole = yield* Effect.promise(() => found({ [path]: content, "attachments/ff/ff": Buffer.of(1) }))
      assert.strictEqual(whole.finding.verdict, "consistent")
      assert.include(whole.text, "1 files that no event names")
      assert.include(whole.text, "Event 5 opens a new epoch")
      const altered = yield* Effect.promise(() => found({ [path]: Buffer.from("khác") }))
      assert.deepInclude(altered.finding, { verdict: "altered", code: "file", position: 2 })
      const manifest = { ledger: "kheo:test", position: 5, attachments: true, files: {} }
      const root = yield* Effect.promise(async () => (await verifyBundle(bundleOf(entries), {}))?.head.root)
      const listed = { "manifest.json": Buffer.from(JSON.stringify({ ...manifest, root })) }
      const missing = yield* Effect.promise(() => found(listed))
      assert.deepInclude(missing.finding, { verdict: "altered", code: "file-missing", position: 2 })
    }),
  )

  it.effect("whose list names another content of a file is altered, and one without a log is none", () =>
    Effect.gen(function* () {
      const { entries } = yield* written
      const root = yield* Effect.promise(async () => (await verifyBundle(bundleOf(entries), {}))?.head.root)
      const manifest = { ledger: "kheo:test", position: 5, root, files: { "README.md": "0".repeat(64) } }
      const files = { "manifest.json": Buffer.from(JSON.stringify(manifest)), "README.md": Buffer.from("a") }
      const report = yield* Effect.promise(() => verifyBundle(withFiles(entries, files), {}))
      assert.deepInclude(report?.finding, { verdict: "altered", code: "manifest", what: "README.md" })
      const broken = yield* Effect.promise(() =>
        verifyBundle(withFiles(entries, { "manifest.json": Buffer.from("{") }), {}),
      )
      assert.deepInclude(broken?.finding, { verdict: "altered", code: "manifest" })
      assert.isUndefined(yield* Effect.promise(() => verifyBundle(inMemory({}), {})))
    }),
  )

  it.effect("signed by another than the given key is rewritten, and one whose signed head is of other lines too", () =>
    Effect.gen(function* () {
      const { entries } = yield* written
      const [own, other] = [newSigner(), newSigner()]
      const key = own.key("kheo:test")
      const verdict = (files: Parameters<typeof verifyBundle>[0], held = {}) =>
        Effect.promise(async () => (await verifyBundle(files, held))?.finding)
      assert.deepInclude(yield* verdict(bundleOf(entries, own), { key }), { verdict: "consistent" })
      assert.deepInclude(yield* verdict(bundleOf(entries, other), { key }), {
        verdict: "rewritten",
        reason: "other-key",
      })
      const otherHead = { "checkpoints/2.txt": Buffer.from(noteOf(entries.slice(0, 4).concat(Buffer.from("{}")), own)) }
      assert.deepInclude(yield* verdict(withFiles(entries, otherHead)), { verdict: "altered", code: "checkpoint" })
      const none = { "checkpoints/2.txt": Buffer.from("gì đó") }
      assert.deepInclude(yield* verdict(withFiles(entries, none)), { verdict: "altered", code: "checkpoint" })
    }),
  )
})

describe("a log alone", () => {
  it.effect("names a line that is cut off, doubled with its id, or not of this ledger", () =>
    Effect.gen(function* () {
      const { entries } = yield* written
      const finding = (log: Buffer) =>
        Effect.promise(
          async () =>
            (
              await verifyLog(
                (async function* () {
                  yield log
                })(),
                {},
              )
            ).finding,
        )
      const join = (all: ReadonlyArray<Buffer>) => Buffer.concat(all.flatMap((entry) => [entry, Buffer.of(10)]))
      assert.deepInclude(yield* finding(join(entries)), { verdict: "consistent", position: 5 })
      assert.deepInclude(yield* finding(join(entries).subarray(0, -1)), {
        verdict: "altered",
        position: 5,
        code: "text",
      })
      assert.deepInclude(yield* finding(Buffer.concat([join(entries), Buffer.of(10)])), { position: 6, code: "text" })
      const first = JSON.parse(String(entries[0])) as { id: string }
      const twice = { ...(JSON.parse(String(entries[4])) as object), id: first.id }
      const doubled = entries.with(4, Buffer.from(canonical(twice) ?? ""))
      assert.deepInclude(yield* finding(join(doubled)), { verdict: "altered", position: 5, code: "id" })
      assert.deepInclude(yield* finding(join(mended(doubled).map((one) => Buffer.from(one)))), {
        verdict: "consistent",
      })
    }),
  )
})

describe("the store's own indexes", () => {
  it.effect("of tags and commands have to be those of the lines", () =>
    Effect.gen(function* () {
      const { claim, lines } = yield* written
      assert.strictEqual(verify(lines, claim).verdict, "consistent")
      const [a, b] = claim.tags
      const [first, second, empty] = claim.commands
      for (const tags of [
        [a],
        [a, b, a],
        [a, b, { tag: "c", position: 3 }],
        [{ tag: "c", position: 1 }, b],
        [a, b, { tag: "a", position: 6 }],
      ])
        assert.deepInclude(verify(lines, { ...claim, tags: tags as typeof claim.tags }), {
          verdict: "altered",
          code: "tag",
        })
      const wrong = [
        [first, empty],
        [first, second, second],
        [first, { id: "khac", first: 5, last: 5 }],
        [{ id: first?.id ?? "", first: 1, last: 3 }, second],
        [{ id: first?.id ?? "", first: 1, last: 5 }, second],
        [first, second, { id: "x", first: 9, last: 12 }],
      ]
      for (const commands of wrong)
        assert.deepInclude(verify(lines, { ...claim, commands: commands as typeof claim.commands }), {
          code: "command",
        })
    }),
  )
})

describe("the program", () => {
  const running = (files: ReturnType<typeof inMemory>, texts: Record<string, string> = {}) => {
    const [printed, kept]: [Array<string>, Record<string, string>] = [[], {}]
    const machine: ProgramFiles = {
      isFolder: async (path) => path === "goi",
      text: async (path) => texts[path],
      open: (path) => files.open(path),
      bundle: () => files,
      write: async (path, text) => void (kept[path] = text),
      print: (text) => void printed.push(text),
      complain: (text) => void printed.push(text),
      now: "2026-11-25T00:00:00.000Z",
    }
    return { kept, printed, run: (...argv: ReadonlyArray<string>) => program(argv, machine) }
  }

  it.effect("ends with 0, 1, 2 or 3 by what it found, 64 for words it doesn't know, and writes the report", () =>
    Effect.gen(function* () {
      const { entries } = yield* written
      const signer = newSigner()
      const record = noteOf(entries, signer)
      const other = noteOf(entries.slice(0, 4).concat(Buffer.from("{}")), signer)
      const { kept, printed, run } = running(bundleOf(entries), { record, other, proof: "?" })
      const ends = async () => [
        await run("goi", "--report", "bb.html", "--lang", "en"),
        await run("goi", "--checkpoint", "record", "--report", "bb.txt"),
        await run("log.jsonl", "--checkpoint", "record", "--json"),
        await run("goi", "--checkpoint", "other"),
        await run("goi", "--require-checkpoint"),
        await run("proof"),
        await run("goi", "--checkpoint", "nowhere"),
        await run("goi", "--key", "nowhere"),
        await run("nowhere.jsonl"),
        await run("goi", "--nothing"),
        await run("goi", "--lang", "fr"),
      ]
      assert.deepStrictEqual(yield* Effect.promise(ends), [0, 0, 0, 1, 2, 3, 3, 3, 3, 64, 64])
      assert.deepInclude(JSON.parse(printed[2] ?? ""), { verdict: "intact", checkpoint: 5, ledger: "kheo:test" })
      assert.include(kept["bb.txt"], "nguyên vẹn: mọi sự kiện đến vị trí 5 đúng như bản ghi bên ngoài")
      assert.include(kept["bb.html"], '<html lang="en">')
      assert.notMatch(kept["bb.html"] ?? "", /(src|href)=|<b>\.pdf/)
    }),
  )

  it("says what a name in a report really is, never as a tag of the page", () => {
    const report = {
      subject: "log" as const,
      finding: { verdict: "consistent" as const, ledger: "<script>", position: 0, root: "" },
      head: { ledger: "<script>", position: 0, root: "" },
      said: [{ kind: "note" as const, vi: "<img>", en: "<img>" }],
    }
    assert.notMatch(reportHtml(report, "vi", "now"), /<script>|<img>/)
  })
})
