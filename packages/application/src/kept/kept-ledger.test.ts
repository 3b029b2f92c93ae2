import { assert, describe, it } from "@effect/vitest"
import type { Line } from "@kheo/event-store"
import { asStored, type Opener } from "../personal/opener.ts"
import { KeptLedger } from "./kept-ledger.ts"

const line = (position: number, stream: string, tags?: string): Line =>
  ({
    position,
    stream,
    leafHash: `leaf ${position}`,
    entry: new TextEncoder().encode(JSON.stringify(tags === undefined ? {} : { tags })),
  }) as Line

interface Seen {
  readonly positions: ReadonlyArray<number>
}

const keeping = (name: string, concerns: string) => ({
  name,
  concerns,
  goOn: ({ positions }: Seen, { position }: Line): Seen | undefined =>
    position === 13 ? undefined : { positions: [...positions, position] },
  weight: () => 10,
})

const nothing = { state: { positions: [] }, until: 0 }
const opened = (generation: number): Opener => ({ generation, open: (data) => data })

/** A ledger of which one thing is kept under each of the given names, each concerned with the name itself. */
const keptOf = (names: ReadonlyArray<string>, most?: number) => {
  const ledger = new KeptLedger(most)
  ledger.anchor = line(1, "office")
  for (const name of names) ledger.keep(keeping(name, name), nothing, ledger.anchor)
  const seen = (name: string, open: Opener = asStored) => ledger.recall(keeping(name, name), open)?.positions
  return { ledger, seen }
}

describe("what is kept of a ledger", () => {
  it("takes the lines of its stream, its kind of stream or its tag, and no others", () => {
    const { ledger, seen } = keptOf(["model/m1", "model/", "campaign:2022"])
    ledger.take(line(2, "model/m1", "campaign:2022 unit:u1"))
    ledger.take(line(3, "model/m2", "campaign:2023"))
    ledger.take(line(4, "unit/u1"))
    assert.deepStrictEqual([seen("model/m1"), seen("model/"), seen("campaign:2022")], [[2], [2, 3], [2]])
    ledger.take(line(5, "model/m1"))
    assert.deepStrictEqual(seen("model/m1"), [2, 5])
  })

  it("leaves out lines that had been read already when it began", () => {
    const { ledger, seen } = keptOf([])
    ledger.keep(keeping("a", "model/"), { state: { positions: [3] }, until: 3 }, ledger.anchor)
    for (const position of [2, 3, 4]) ledger.take(line(position, "model/m1"))
    assert.deepStrictEqual(ledger.recall(keeping("a", "model/"), asStored)?.positions, [3, 4])
    assert.isUndefined(seen("b"))
  })

  it("is not kept where lines were seen while it was being read", () => {
    const { ledger, seen } = keptOf([])
    const { anchor } = ledger
    ledger.take(line(2, "model/m1"))
    ledger.keep(keeping("model/", "model/"), nothing, anchor)
    assert.isUndefined(seen("model/"))
  })

  it("goes where a line can't be worked in, or none of it can be read", () => {
    const { ledger, seen } = keptOf(["model/m1", "unit/u1"])
    ledger.take(line(13, "model/m1"))
    assert.isUndefined(seen("model/m1"))
    assert.deepStrictEqual(seen("unit/u1"), [])
    ledger.take({ ...line(14, "model/m1"), entry: new Uint8Array([1]) })
    assert.isUndefined(seen("unit/u1"))
  })

  it("goes at once when somebody is erased, or values open otherwise", () => {
    const { ledger, seen } = keptOf(["model/m1"])
    ledger.take(line(2, "person/p1"))
    assert.isUndefined(seen("model/m1"))
    const other = keptOf(["model/m1", "model/m2"])
    assert.isDefined(other.seen("model/m1", opened(4)))
    assert.isUndefined(other.seen("model/m1", opened(5)))
    assert.isUndefined(other.seen("model/m2"))
  })

  it("goes when it wasn't asked for the longest and there is no room", () => {
    const { ledger, seen } = keptOf(["a", "b", "c"], 30)
    assert.isDefined(seen("a"))
    ledger.keep(keeping("d", "d"), nothing, ledger.anchor)
    assert.deepStrictEqual([seen("a"), seen("b"), seen("c"), seen("d")], [[], undefined, [], []])
  })
})
