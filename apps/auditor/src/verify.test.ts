import { assert, describe, it } from "@effect/vitest"
import { EventStore, layerMemory } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { appendLeaf, emptyFrontier, type Frontier, fromHex, leafHash, rootOf, toHex } from "@kheo/event-store/merkle"
import { Effect, Schema } from "effect"
import { TestClock } from "effect/testing"
import type { Claim, ClaimedLine, ClaimedNode } from "./claims.ts"
import { verify, verifyAsync } from "./verify.ts"
import { words } from "./words.ts"

/** A ledger of 21 lines in three streams, as the memory store writes it. */
const honest = Effect.gen(function* () {
  const { command, event } = samples()
  const store = yield* EventStore
  for (let round = 1; round <= 7; round++) {
    yield* TestClock.setTime(round * 60_000)
    const events = [event({ data: { tên: `mô hình ${round}`, n: round / 3, list: [null, true, -0.5] } }), event()]
    const writes = [
      { stream: `model/${round % 2}`, events },
      { stream: "office", events: [event({ tags: ["b", "a"] })] },
    ]
    yield* store.append(command(), decided(writes))
  }
  const lines: ReadonlyArray<ClaimedLine> = yield* readAll()
  const claim: Claim = yield* store.head()
  return { lines, claim: { ...claim, nodes: nodesOf(lines) } }
}).pipe(onFresh(layerMemory({ ledger: "kheo:test" })))

const nodesOf = (lines: ReadonlyArray<ClaimedLine>): ReadonlyArray<ClaimedNode> => {
  const found: Array<ClaimedNode> = []
  let frontier = emptyFrontier
  for (const line of lines) {
    const grown = appendLeaf(frontier, fromHex(line.leafHash) as Uint8Array)
    frontier = grown.frontier
    for (const node of grown.nodes) found.push({ ...node, hash: toHex(node.hash) })
  }
  return found
}

/** The same ledger with one line's entry rewritten, by someone who knows how hashes and claims are made. */
const forged = (ledger: { lines: ReadonlyArray<ClaimedLine>; claim: Claim }, at: number, entry: string) => {
  const line = ledger.lines[at] as ClaimedLine
  const bytes = Buffer.from(entry)
  const lines = ledger.lines.with(at, { ...line, entry: bytes, leafHash: toHex(leafHash(bytes)) })
  const frontier = lines.reduce(
    (tree: Frontier, each) => appendLeaf(tree, leafHash(each.entry)).frontier,
    emptyFrontier,
  )
  return { lines, claim: { ...ledger.claim, root: toHex(rootOf(frontier)), nodes: nodesOf(lines) } }
}

const textOf = (line: ClaimedLine | undefined): string => Buffer.from(line?.entry ?? []).toString()

describe("verify", () => {
  it.effect("an honest ledger is consistent at every length, and says no more than that", () =>
    Effect.gen(function* () {
      const { claim, lines } = yield* honest
      const finding = verify(lines, claim)
      const { ledger, position, root } = claim
      assert.deepStrictEqual(finding, { verdict: "consistent", ledger, position, root })
      assert.strictEqual(words(finding, "vi"), "nhất quán nội tại; chưa đối chiếu với bản ghi bên ngoài")
      assert.strictEqual(words(finding, "en"), "internally consistent; not compared with an outside record")
      let frontier = emptyFrontier
      for (let size = 0; size <= lines.length; size++) {
        const part = lines.slice(0, size)
        const whole = { ledger, position: size, root: toHex(rootOf(frontier)), nodes: nodesOf(part) }
        assert.strictEqual(verify(part, whole).verdict, "consistent", `${size}`)
        frontier = appendLeaf(frontier, leafHash(lines[size]?.entry ?? Buffer.of())).frontier
      }
    }),
  )

  it.effect("lines may arrive bit by bit", () =>
    Effect.gen(function* () {
      const { claim, lines } = yield* honest
      const arriving = async function* () {
        yield* lines
      }
      const finding = yield* Effect.promise(() => verifyAsync(arriving(), claim))
      assert.strictEqual(finding.verdict, "consistent")
    }),
  )

  const [small, byte] = [
    Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 20 })),
    Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 })),
  ]
  it.effect.prop(
    "any byte of any entry changed is found at its line",
    [small, byte, Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 255 }))],
    ([at, offset, change]) =>
      Effect.gen(function* () {
        const { claim, lines } = yield* honest
        const line = lines[at] as ClaimedLine
        const entry = Buffer.from(line.entry)
        const where = offset % entry.length
        entry[where] = (entry[where] as number) ^ change
        const finding = verify(lines.with(at, { ...line, entry }), claim)
        assert.deepStrictEqual(finding, { verdict: "altered", position: at + 1, code: "leaf", what: "leafHash" })
      }),
    { arbitrary: { runs: 200 } },
  )

  it.effect.prop("lines swapped, dropped or doubled are found where they differ", [small, small], ([one, other]) =>
    Effect.gen(function* () {
      const { claim, lines } = yield* honest
      const [first, last] = [Math.min(one, other), Math.max(one, other)]
      const place = (changed: ReadonlyArray<ClaimedLine>) => {
        const finding = verify(changed, claim)
        return finding.verdict === "altered" ? finding.position : 0
      }
      const [early, late] = [lines[first] as ClaimedLine, lines[last] as ClaimedLine]
      assert.strictEqual(place(lines.with(first, late).with(last, early)), first === last ? 0 : first + 1)
      assert.strictEqual(place(lines.toSpliced(first, 1)), first + 1)
      assert.strictEqual(place(lines.toSpliced(last + 1, 0, early)), last + 2)
    }),
  )

  for (const column of [
    "id",
    "stream",
    "type",
    "recordedAt",
    "commandId",
    "leafHash",
    "position",
    "streamVersion",
  ] as const)
    it.effect(`a changed ${column} is found at its line`, () =>
      Effect.gen(function* () {
        const { claim, lines } = yield* honest
        for (const [at, line] of lines.entries()) {
          const value = line[column]
          const changed = { ...line, [column]: typeof value === "number" ? value + 1 : `${value.slice(1)}0` }
          const finding = verify(lines.with(at, changed), claim)
          assert(finding.verdict === "altered" && finding.position === at + 1)
          assert.include(words(finding, "vi"), `vị trí ${at + 1}`)
        }
      }),
    )

  it.effect("whoever recomputes hashes and claim is found by what the lines say of one another", () =>
    Effect.gen(function* () {
      const ledger = yield* honest
      const text = textOf(ledger.lines[9])
      const cases: ReadonlyArray<readonly [string, string, string]> = [
        [text.replace('{"actor"', '{ "actor"'), "text", "entry"],
        [text.replace(/^\{("actor":"\w+"),(.*)\}$/, "{$2,$1}"), "text", "entry"],
        [text.replace('"actor"', '"actor":"x","actor"'), "text", "entry"],
        [text.replace("clerk", "\\ud800"), "text", "entry"],
        [text.replace("clerk", "cl\\u0065rk"), "text", "entry"],
        [text.replace(/"n":[\d.]+/, '"n":1.0'), "text", "entry"],
        ["[]", "text", "entry"],
        ["", "text", "entry"],
        [`\ufeff${text}`, "text", "entry"],
        ["[".repeat(200_000), "text", "entry"],
        [text.replace("kheo:test", "kheo:other"), "ledger", "source"],
        [text.replace('"position":"10"', '"position":"11"'), "column", "position"],
        [text.replace('"position":"10"', '"position":10'), "column", "position"],
        [text.replace('"specversion":"1.0"', '"specversion":"2.0"'), "column", "specversion"],
      ]
      for (const [entry, code, what] of cases) {
        assert.notStrictEqual(entry, text)
        const { claim, lines } = forged(ledger, 9, entry)
        assert.deepStrictEqual(
          verify(lines, claim),
          { verdict: "altered", position: 10, code, what } as never,
          entry.slice(0, 90),
        )
      }
    }),
  )

  it.effect("a stream's count with a gap and time going back are found although envelope and columns agree", () =>
    Effect.gen(function* () {
      const ledger = yield* honest
      const line = ledger.lines[9] as ClaimedLine
      const jumped = forged(ledger, 9, textOf(line).replace('"streamversion":3', '"streamversion":4'))
      const columns = { ...(jumped.lines[9] as ClaimedLine), streamVersion: 4 }
      assert.deepInclude(verify(jumped.lines.with(9, columns), jumped.claim), {
        position: 10,
        code: "version",
      } as never)
      const recordedAt = "1970-01-01T00:00:30.000Z"
      const late = forged(ledger, 9, textOf(line).replace(line.recordedAt, recordedAt))
      const backdated = late.lines.with(9, { ...(late.lines[9] as ClaimedLine), recordedAt })
      assert.deepInclude(verify(backdated, late.claim), { position: 10, code: "time" } as never)
    }),
  )

  it.effect("a false claim is found", () =>
    Effect.gen(function* () {
      const { claim, lines } = yield* honest
      const node = (level: number, index: number) =>
        claim.nodes.findIndex((each) => each.level === level && each.index === index)
      const zero = "0".repeat(64)
      const cases: ReadonlyArray<readonly [Claim, number, string]> = [
        [{ ...claim, ledger: "kheo:other" }, 1, "ledger"],
        [{ ...claim, position: 20 }, 21, "size"],
        [{ ...claim, position: 25 }, 22, "size"],
        [{ ...claim, root: zero }, 21, "root"],
        [{ ...claim, recordedAt: "1970-01-01T00:00:00.000Z" }, 21, "head"],
        [{ ...claim, nodes: claim.nodes.toSpliced(node(2, 3), 1) }, 13, "node"],
        [{ ...claim, nodes: claim.nodes.with(node(1, 4), { level: 1, index: 4, hash: zero }) }, 9, "node"],
        [{ ...claim, nodes: [...claim.nodes, { level: 1, index: 10, hash: zero }] }, 21, "node"],
        [{ ...claim, nodes: [...claim.nodes, ...claim.nodes.slice(0, 1)] }, 1, "node"],
      ]
      for (const [claimed, position, code] of cases)
        assert.deepInclude(verify(lines, claimed), { verdict: "altered", position, code } as never)
      assert.deepInclude(verify(lines.slice(0, 20), claim), { position: 21, code: "size" } as never)
      const rewritten = forged({ lines, claim }, 8, textOf(lines[8]).replace("office", "offiCe"))
      const consistentLine = { ...(rewritten.lines[8] as ClaimedLine), stream: "offiCe", streamVersion: 3 }
      assert.strictEqual(verify(rewritten.lines.with(8, consistentLine), claim).verdict, "altered")
    }),
  )

  it.effect("an actor changed together with its leaf hash is found by the tree, and named by its stored nodes", () =>
    Effect.gen(function* () {
      const { claim, lines } = yield* honest
      const { lines: changed } = forged({ lines, claim }, 8, textOf(lines[8]).replace("clerk", "chief"))
      assert.deepInclude(verify(changed, claim), { position: 9, code: "node", what: "1/4" } as never)
      const { ledger, position, root } = claim
      assert.deepInclude(verify(changed, { ledger, position, root }), { position: 21, code: "root" } as never)
    }),
  )
})
