import { assert, describe, it } from "@effect/vitest"
import { EventStore, layerMemory } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { Effect, Schema } from "effect"
import { readCheckpoint } from "./checkpoint.ts"
import { verify } from "./verify.ts"
import { words } from "./words.ts"

/** A ledger of `size` lines whose titles begin with `word`, and its head after each line. */
const ledger = (size: number, word = "mô hình") =>
  Effect.gen(function* () {
    const { command, event } = samples()
    const store = yield* EventStore
    for (let number = 1; number <= size; number++) {
      const events = [event({ data: { title: `${word} ${number}` } })]
      yield* store.append(command(), decided([{ stream: "office", events }]))
    }
    const heads = yield* Effect.forEach([...Array(size + 1).keys()], (at) => store.head(at))
    return { lines: yield* readAll(), claim: yield* store.head(), heads }
  }).pipe(onFresh(layerMemory({ ledger: "kheo:test" })))

describe("a record kept outside", () => {
  it.effect("is met by every later state of the same ledger, whichever position it is of", () =>
    Effect.gen(function* () {
      const { claim, heads, lines } = yield* ledger(9)
      for (const { ledger, position, root } of heads) {
        const finding = verify(lines, claim, { ledger, position, root })
        assert.strictEqual(finding.verdict, "intact")
        assert.include(words(finding, "vi"), `vị trí ${position}`)
      }
    }),
  )

  it.effect("tells a ledger that was written anew, though it agrees with itself", () =>
    Effect.gen(function* () {
      const { heads } = yield* ledger(9)
      const other = yield* ledger(9, "mô hình khác")
      assert.strictEqual(verify(other.lines, other.claim).verdict, "consistent")
      const { ledger: name, position, root } = heads[7] ?? assert.fail()
      assert.strictEqual(verify(other.lines, other.claim, { ledger: name, position, root }).verdict, "rewritten")
    }),
  )

  it.effect("tells a history that ends before it", () =>
    Effect.gen(function* () {
      const { claim } = yield* ledger(9)
      const short = yield* ledger(5)
      assert.strictEqual(verify(short.lines, short.claim, claim).verdict, "rewritten")
    }),
  )

  it.effect("of another ledger decides nothing, and an altered line is told before it", () =>
    Effect.gen(function* () {
      const { claim, lines } = yield* ledger(4)
      const { position, root } = claim
      assert.strictEqual(verify(lines, claim, { ledger: "kheo:khac", position, root }).verdict, "undecided")
      const spoilt = lines.map((line, index) => (index === 2 ? { ...line, entry: line.entry.slice(1) } : line))
      assert.deepInclude(verify(spoilt, claim, claim), { verdict: "altered", position: 3 })
    }),
  )
})

const root = "ab".repeat(32)

describe("reading a record", () => {
  it("takes a printed board, a printed verification, and a C2SP checkpoint", () => {
    assert.deepStrictEqual(readCheckpoint(JSON.stringify({ campaign: 2022, position: 12, root })), {
      ledger: undefined,
      position: 12,
      root,
    })
    assert.deepStrictEqual(readCheckpoint(JSON.stringify({ ledger: "kheo:test", position: 0, root })), {
      ledger: "kheo:test",
      position: 0,
      root,
    })
    const note = `kheo:test\n12\n${Buffer.from(root, "hex").toString("base64")}\n\n— someone ${"A".repeat(92)}\n`
    const read = readCheckpoint(note)
    assert.deepInclude(read, { ledger: "kheo:test", position: 12, root })
    assert.deepInclude(read?.note, { origin: "kheo:test", text: note.split("\n\n")[0] + "\n" })
    assert.deepStrictEqual(readCheckpoint(note.split("\n\n")[0] ?? ""), { ledger: "kheo:test", position: 12, root })
  })

  it("refuses what is none", () => {
    for (const text of [
      "",
      "{}",
      "[]",
      `{"position":-1,"root":"${root}"}`,
      `{"position":1.5,"root":"${root}"}`,
      `{"position":1,"root":"abc"}`,
      "a\nb\nc",
      `kheo:test\n12\n${Buffer.from(root, "hex").toString("base64")}\n\n— someone AAAA\n`,
    ])
      assert.isUndefined(readCheckpoint(text), text)
  })

  it.prop("never throws on any text", [Schema.String], ([text]) => {
    const read = readCheckpoint(text)
    assert.isTrue(read === undefined || read.position >= 0)
  })
})
