import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, type Layer } from "effect"
import { EventStore } from "../event-store.ts"
import { emptyRoot, leafHash, toHex, treeRoot, verifyConsistency, verifyInclusion } from "../merkle/index.ts"
import { decided, onFresh, readAll, samples } from "./samples.ts"

/** Heads and proofs are those of an RFC 6962 tree over the stored lines. */
export const proofContract = <E>(layer: Layer.Layer<EventStore, E>): void => {
  describe("proofs", () => {
    const fresh = onFresh(layer)

    const grown = Effect.gen(function* () {
      const { command, event } = samples()
      const store = yield* EventStore
      for (const count of [1, 2, 5, 3, 10])
        yield* store.append(command(), decided([{ stream: "a", events: Array.from({ length: count }, () => event()) }]))
      const leaves = (yield* readAll()).map((line) => leafHash(line.entry))
      return { store, leaves, rootHex: (size: number) => toHex(treeRoot(leaves.slice(0, size))) }
    })

    it.effect("an empty ledger has the empty root", () =>
      Effect.gen(function* () {
        const head = yield* EventStore.use((store) => store.head())
        assert.deepStrictEqual(head, {
          ledger: head.ledger,
          position: 0,
          root: toHex(emptyRoot),
          recordedAt: undefined,
        })
      }).pipe(fresh),
    )

    it.effect("the head at every position has the root of the lines up to it", () =>
      Effect.gen(function* () {
        const { store, leaves, rootHex } = yield* grown
        for (let at = 0; at <= leaves.length; at++) {
          const head = yield* store.head(at)
          assert.deepStrictEqual([head.position, head.root], [at, rootHex(at)])
        }
        const newest = yield* store.head()
        assert.deepStrictEqual([newest.position, newest.root], [21, rootHex(21)])
        assert.deepStrictEqual(yield* store.head(99), newest)
        assert.strictEqual((yield* store.head(-1)).position, 0)
      }).pipe(fresh),
    )

    it.effect("every line is proved to be in every later head", () =>
      Effect.gen(function* () {
        const { store, leaves, rootHex } = yield* grown
        for (let size = 1; size <= leaves.length; size++)
          for (let position = 1; position <= size; position++) {
            const proof = yield* store.prove({ inclusion: position, size })
            const leaf = toHex(leaves[position - 1] as Uint8Array)
            const claim = { index: BigInt(position - 1), size: BigInt(size), leafHash: leaf, root: rootHex(size) }
            assert.isTrue(verifyInclusion(claim, proof), `${position} in ${size}`)
          }
      }).pipe(fresh),
    )

    it.effect("every head is proved to continue every earlier one", () =>
      Effect.gen(function* () {
        const { store, leaves, rootHex } = yield* grown
        for (let size = 1; size <= leaves.length; size++)
          for (let earlier = 1; earlier <= size; earlier++) {
            const proof = yield* store.prove({ consistency: earlier, size })
            const claim = { first: BigInt(earlier), second: BigInt(size) }
            const roots = { firstRoot: rootHex(earlier), secondRoot: rootHex(size) }
            assert.isTrue(verifyConsistency({ ...claim, ...roots }, proof), `${earlier} in ${size}`)
          }
      }).pipe(fresh),
    )

    it.effect("a proof of what isn't there is a defect", () =>
      Effect.gen(function* () {
        const { store } = yield* grown
        for (const claim of [
          { inclusion: 0, size: 3 },
          { inclusion: 4, size: 3 },
          { inclusion: 1, size: 22 },
          { consistency: 4, size: 3 },
          { consistency: 1, size: 22 },
        ])
          assert.isTrue(Exit.hasDies(yield* Effect.exit(store.prove(claim))), JSON.stringify(claim))
      }).pipe(fresh),
    )
  })
}
