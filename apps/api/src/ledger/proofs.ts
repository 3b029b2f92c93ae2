import { EventStore } from "@kheo/event-store"
import { Effect, Schema } from "effect"
import { endpoint, forEver } from "../endpoint/index.ts"
import { lineAt, PositionText } from "../events/index.ts"
import { Hash } from "./hash.ts"
import { within } from "./within.ts"

const InclusionProof = Schema.Struct({
  position: Schema.Natural,
  size: Schema.Natural,
  leafHash: Hash,
  hashes: Schema.Array(Hash),
  root: Hash,
}).annotate({ identifier: "InclusionProof" })

/** RFC 6962: that the event at a position is in the tree of a size; leaf index = position − 1. */
export const inclusionProof = endpoint({
  method: "get",
  path: "/v1/ledger/proofs/inclusion",
  name: "proveInclusion",
  tag: "ledger",
  summary: {
    vi: "Bằng chứng sự kiện ở vị trí position nằm trong sổ khi sổ dài size (RFC 6962)",
    en: "Proof that the event at position is in the ledger as it was at size (RFC 6962)",
  },
  query: Schema.Struct({ position: PositionText, size: PositionText }),
  scope: "events:read",
  response: { status: 200, schema: InclusionProof },
  problems: [],
  handle: ({ query: { position, size } }) =>
    Effect.gen(function* () {
      const store = yield* EventStore
      yield* within([
        ["size", size, 1, (yield* store.head()).position],
        ["position", position, 1, size],
      ])
      const { leafHash } = yield* lineAt(position)
      const { hashes } = yield* store.prove({ inclusion: position, size })
      const { root } = yield* store.head(size)
      return { body: { position, size, leafHash, hashes, root }, headers: forEver }
    }),
})

const ConsistencyProof = Schema.Struct({
  from: Schema.Natural,
  to: Schema.Natural,
  hashes: Schema.Array(Hash),
  fromRoot: Hash,
  toRoot: Hash,
}).annotate({ identifier: "ConsistencyProof" })

/** RFC 6962: that the ledger at one size is the beginning of itself at a later one. */
export const consistencyProof = endpoint({
  method: "get",
  path: "/v1/ledger/proofs/consistency",
  name: "proveConsistency",
  tag: "ledger",
  summary: {
    vi: "Bằng chứng sổ khi dài to nối tiếp nguyên vẹn sổ khi dài from (RFC 6962)",
    en: "Proof that the ledger at size to continues the ledger at size from (RFC 6962)",
  },
  query: Schema.Struct({ from: PositionText, to: PositionText }),
  scope: "events:read",
  response: { status: 200, schema: ConsistencyProof },
  problems: [],
  handle: ({ query: { from, to } }) =>
    Effect.gen(function* () {
      const store = yield* EventStore
      yield* within([
        ["to", to, 1, (yield* store.head()).position],
        ["from", from, 1, to],
      ])
      const { hashes } = yield* store.prove({ consistency: from, size: to })
      const [fromRoot, toRoot] = [(yield* store.head(from)).root, (yield* store.head(to)).root]
      return { body: { from, to, hashes, fromRoot, toRoot }, headers: forEver }
    }),
})
