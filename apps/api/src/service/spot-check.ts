import { EventStore, type Line, type Position } from "@kheo/event-store"
import { leafHash, toHex, verifyInclusion } from "@kheo/event-store/merkle"
import { Effect, Stream } from "effect"

/** How far the last look came, in each store. */
const looked = new WeakMap<EventStore["Service"], Position>()

/** Lines that one look hashes beside the newest. */
const some = 200

/** Newest lines that every look hashes. */
const newest = 20

/** Hashes the newest lines and the next few hundred again, round and round, and proves one of them: the position that is not as it was recorded. */
export const spotCheck = Effect.gen(function* () {
  const store = yield* EventStore
  const { position, root } = yield* store.head()
  const before = looked.get(store) ?? 0
  const after = before < position ? before : 0
  looked.set(store, after + some)
  const until = Math.min(after + some, position)
  const lines = yield* Stream.runCollect(store.read({ after, until }))
  const tail = yield* Stream.runCollect(store.read({ after: Math.max(0, position - newest), until: position }))
  const missing = lines.length === until - after ? undefined : lines.length + after + 1
  const altered = missing ?? [...lines, ...tail].find((line) => toHex(leafHash(line.entry)) !== line.leafHash)?.position
  const [first] = lines
  if (altered !== undefined || first === undefined) return { position, altered }
  const proof = yield* store.prove({ inclusion: first.position, size: position })
  return { position, altered: proves(first, position, root, proof) ? undefined : first.position }
})

const proves = (line: Line, size: Position, root: string, proof: Parameters<typeof verifyInclusion>[1]): boolean =>
  verifyInclusion({ index: BigInt(line.position - 1), size: BigInt(size), leafHash: line.leafHash, root }, proof)
