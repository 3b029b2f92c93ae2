import { assert, describe, it } from "@effect/vitest"
import { EventStore, layerMemory } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { Effect, Schema } from "effect"
import { readCheckpoint } from "./checkpoint.ts"
import { readProof } from "./proof.ts"
import { newSigner, noteOf } from "./tamper-log.samples.ts"
import { verifyCheckpoint, verifyProof } from "./verify-proof.ts"

const base64 = (hex: string) => Buffer.from(hex, "hex").toString("base64")
const signer = newSigner()
const key = signer.key("kheo:test")

/** A ledger of 19 lines, proofs as the store gives them, and notes of every size. */
const proved = Effect.gen(function* () {
  const { command, event } = samples()
  const store = yield* EventStore
  const events = Array.from({ length: 19 }, (_, n) => event({ data: { n } }))
  yield* store.append(command(), decided([{ stream: "a", events }]))
  const entries = (yield* readAll()).map(({ entry }) => Buffer.from(entry))
  const notes = entries.map((_, index) => noteOf(entries.slice(0, index + 1), signer))
  const [inclusions, consistencies]: [Array<string>, Array<string>] = [[], []]
  for (let size = 1; size <= 19; size++)
    for (let at = 1; at <= size; at++) {
      const { hashes } = yield* store.prove({ inclusion: at, size })
      const entry = entries[at - 1]?.toString("base64") ?? ""
      const path = (lines: ReadonlyArray<string>) => lines.map((hash) => `${base64(hash)}\n`).join("")
      const note = notes[size - 1] ?? ""
      inclusions.push(`c2sp.org/tlog-proof@v1\nextra ${entry}\nindex ${at - 1}\n${path(hashes)}\n${note}`)
      const before = yield* store.prove({ consistency: at, size })
      const { root } = yield* store.head(at)
      consistencies.push(`kheo-consistency@v1\nfrom ${at} ${base64(root)}\n${path(before.hashes)}\n${note}`)
    }
  return { inclusions, consistencies, notes, entries }
}).pipe(onFresh(layerMemory({ ledger: "kheo:test" })))

const verdictOf = (text: string, held: Parameters<typeof verifyProof>[1]) => {
  const proof = readProof(text)
  return proof === undefined ? "unreadable" : verifyProof(proof, held).finding.verdict
}

describe("a proof's file", () => {
  it.effect("leads from the line to the head at every size, and no changed one does", () =>
    Effect.gen(function* () {
      const { inclusions } = yield* proved
      for (const text of inclusions) {
        assert.strictEqual(verdictOf(text, { key }), "consistent")
        const [mark, extra = "", index = "", ...rest] = text.split("\n")
        const other = Buffer.from("{}").toString("base64")
        assert.strictEqual(verdictOf([mark, `extra ${other}`, index, ...rest].join("\n"), { key }), "altered")
        const moved = `index ${Number(index.slice(6)) + 1}`
        assert.strictEqual(verdictOf([mark, extra, moved, ...rest].join("\n"), { key }), "altered", text)
        if (rest[0] !== "")
          assert.strictEqual(verdictOf([mark, extra, index, ...rest.slice(1)].join("\n"), { key }), "altered")
        const longer = [mark, extra, index, base64("ab".repeat(32)), ...rest].join("\n")
        assert.strictEqual(verdictOf(longer, { key }), "altered")
      }
    }),
  )

  it.effect("shows the earlier head in the later one at every pair of sizes, and no changed one does", () =>
    Effect.gen(function* () {
      const { consistencies } = yield* proved
      for (const text of consistencies) {
        assert.strictEqual(verdictOf(text, { key }), "consistent", text)
        const [mark, from = "", ...rest] = text.split("\n")
        const [, size] = from.split(" ")
        const other = [mark, `from ${size} ${base64("ab".repeat(32))}`, ...rest].join("\n")
        assert.strictEqual(verdictOf(other, { key }), "rewritten")
        const [hash = ""] = rest
        if (hash !== "") {
          assert.strictEqual(verdictOf([mark, from, ...rest.slice(1)].join("\n"), { key }), "rewritten")
          assert.strictEqual(
            verdictOf([mark, from, base64("cd".repeat(32)), ...rest.slice(1)].join("\n"), { key }),
            "rewritten",
          )
        }
        assert.strictEqual(verdictOf([mark, from, base64("ab".repeat(32)), ...rest].join("\n"), { key }), "rewritten")
      }
    }),
  )

  it.effect("is intact only against a record from outside, and tells whose head it is", () =>
    Effect.gen(function* () {
      const { consistencies, inclusions, notes } = yield* proved
      const [inclusion = "", consistency = ""] = [inclusions.at(-3), consistencies.at(-9)]
      const record = (size: number) => readCheckpoint(notes[size - 1] ?? "")
      assert.strictEqual(verdictOf(inclusion, { checkpoint: record(19) }), "intact")
      assert.strictEqual(verdictOf(consistency, { checkpoint: record(11) }), "intact")
      assert.strictEqual(
        verdictOf(consistency, { checkpoint: { ledger: "kheo:test", position: 11, root: "ab".repeat(32) } }),
        "rewritten",
      )
      assert.strictEqual(verdictOf(inclusion, { checkpoint: record(7) }), "undecided")
      assert.strictEqual(
        verdictOf(inclusion, { checkpoint: { ledger: "kheo:khac", position: 19, root: "ab".repeat(32) } }),
        "undecided",
      )
      assert.strictEqual(verdictOf(inclusion, { key, requireCheckpoint: true }), "undecided")
      assert.strictEqual(verdictOf(inclusion, { key: newSigner().key("kheo:test") }), "rewritten")
    }),
  )

  it.prop("of any text is none, and nothing is thrown", [Schema.String], ([any]) => {
    for (const text of [
      any,
      `c2sp.org/tlog-proof@v1\n${any}\n\n${any}`,
      `kheo-consistency@v1\nfrom 1 ${any}\n\n${any}`,
    ])
      assert.isUndefined(readProof(text))
  })
})

describe("a signed record by itself", () => {
  it.effect("is the office's when one of its lines is the given key's, under every origin of the ledger", () =>
    Effect.gen(function* () {
      const { entries } = yield* proved
      const verdict = (text: string, own = key) => {
        const { finding } = verifyCheckpoint(readCheckpoint(text) ?? assert.fail(), { key: own })
        return finding.verdict
      }
      const both = noteOf(entries, newSigner(), signer)
      assert.strictEqual(verdict(both), "intact")
      assert.strictEqual(verdict(noteOf(entries, newSigner())), "rewritten")
      assert.strictEqual(verdict(both.replace("\n19\n", "\n18\n")), "altered")
      const [origin, size, root, , line = ""] = noteOf(entries, signer).split("\n")
      const compact = ["kheo-checkpoint@v1", origin, size, root, line.split(" ")[2]].join(" ")
      assert.strictEqual(verdict(` ${compact}\r\n`), "intact")
      assert.strictEqual(verdict(both.replaceAll("\n", "\r\n")), "intact")
      const { finding } = verifyCheckpoint(readCheckpoint(both) ?? assert.fail(), {})
      assert.deepInclude(finding, { verdict: "undecided", reason: "no-key" })
    }),
  )
})
