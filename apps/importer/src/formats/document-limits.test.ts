import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Allowance } from "./allowance.ts"
import { allowanceFor } from "./allowance.ts"
import { codeOf } from "./document.samples.ts"
import { documentReader } from "./document-reader.ts"
import { packageOf } from "./xlsx/package.samples.ts"

/** A thread that does this with the first document and answers every later one. */
const thread = (deed: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from "node:worker_threads"
      parentPort.on("message", ({ name }) => {
        if (name === "bad") { ${deed} }
        parentPort.postMessage({ outcome: { notes: [] } })
      })`)}`,
  )

const reading = (deed: string, allowed: Partial<Allowance>) =>
  Effect.gen(function* () {
    const allowance = () => ({ heapMb: 40, residentMb: 4_000, seconds: 20, ...allowed })
    const reader = yield* documentReader({ thread: thread(deed), allowance })
    const bad = yield* reader.read(new Uint8Array(), "bad")
    return [bad, yield* reader.read(new Uint8Array(), "good")] as const
  }).pipe(Effect.scoped)

describe("a document that takes", () => {
  it.live("too long is given up, and the next one is read in a new thread", () =>
    Effect.gen(function* () {
      const [bad, good] = yield* reading("for (;;);", { seconds: 0.4 })
      const detail = { vi: "0.4 giây", en: "0.4 seconds" }
      assert.deepStrictEqual<object>(
        [bad, codeOf(good)],
        [{ refusal: { code: "IMP-1204", params: { detail } } }, "read"],
      )
    }),
  )

  it.live("more objects than the thread may hold is given up, and the next one is read", () =>
    Effect.gen(function* () {
      const [bad, good] = yield* reading(
        "const held = []; for (;;) held.push(Array.from({ length: 1e4 }, () => ({})))",
        {},
      )
      assert.deepStrictEqual([codeOf(bad), codeOf(good)], ["IMP-1204", "read"])
    }),
  )

  it.live("more memory outside of the thread's heap is given up, and the next one is read", () =>
    Effect.gen(function* () {
      const deed = "const held = []; setInterval(() => held.push(Buffer.alloc(4e6, 1)), 2); return"
      const [bad, good] = yield* reading(deed, { residentMb: 60 })
      assert.deepStrictEqual([codeOf(bad), codeOf(good)], ["IMP-1204", "read"])
    }),
  )

  it.live("the thread with it is given up, and the next one is read", () =>
    Effect.gen(function* () {
      const [bad, good] = yield* reading("process.exit(1)", {})
      assert.deepStrictEqual([codeOf(bad), codeOf(good)], ["IMP-1204", "read"])
    }),
  )
})

describe("what a document may take", () => {
  const { residentMb: small } = allowanceFor(packageOf())

  it("is less for what unpacks to little, and what an archive says of itself may be anything", () => {
    assert.strictEqual(small, 400)
    const large = packageOf({ more: [{ name: "a", data: "x", size: 20 * 1024 * 1024 }] })
    assert.strictEqual(allowanceFor(large).residentMb, 700)
    const lies = [new Uint8Array(), Uint8Array.from([0x50, 0x4b, 5, 6]), large.slice(0, -10), large.fill(0x50, 10)]
    for (const bytes of lies) assert.strictEqual(allowanceFor(bytes).residentMb, small)
  })
})
