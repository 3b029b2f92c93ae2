import { listEpochs, showKeys } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Hash } from "./hash.ts"

const Ledger = Schema.Struct({
  ledger: Schema.String,
  position: Schema.Natural,
  root: Hash,
  /** When the last event was recorded; null while there is none. */
  recordedAt: Schema.NullOr(Schema.String),
  /** What checkpoints call it. */
  origin: Schema.String,
  key: Schema.NullOr(Schema.String),
}).annotate({ identifier: "Ledger" })

/** Where the ledger stands, and the key by which its checkpoints are known. */
export const showLedger = endpoint({
  method: "get",
  path: "/v1/ledger",
  name: "showLedger",
  tag: "ledger",
  summary: { vi: "Sổ đến vị trí nào, gốc băm, khóa ký", en: "The ledger's head, and the key that signs it" },
  scope: "events:read",
  response: { status: 200, schema: Ledger },
  problems: [],
  handle: () =>
    Effect.gen(function* () {
      const { ledger, position, recordedAt = null, root } = yield* (yield* EventStore).head()
      const { name, vkey = null } = yield* showKeys()
      return { body: { ledger, position, root, recordedAt, origin: name, key: vkey } }
    }),
})

const Keys = Schema.Struct({
  ledger: Schema.String,
  origin: Schema.String,
  /** `name+id+base64`, as verifiers take it; null before the first checkpoint. */
  key: Schema.NullOr(Schema.String),
  /** Public keys in base64 that ever signed, as far as the ledger tells. */
  usedKeys: Schema.Array(Schema.String),
  epochs: Schema.Array(
    Schema.Struct({
      epoch: Schema.Int,
      position: Schema.Natural,
      size: Schema.Natural,
      root: Schema.String,
      reason: Schema.String,
    }),
  ),
}).annotate({ identifier: "LedgerKeys" })

/** The public keys of the ledger and the epochs that were opened. */
export const ledgerKeys = endpoint({
  method: "get",
  path: "/v1/ledger/keys",
  name: "listLedgerKeys",
  tag: "ledger",
  summary: { vi: "Khóa công khai của sổ và các kỷ nguyên đã mở", en: "The ledger's public keys and its epochs" },
  scope: "events:read",
  response: { status: 200, schema: Keys },
  problems: [],
  handle: () =>
    Effect.gen(function* () {
      const { ledger, name, usedKeys, vkey = null } = yield* showKeys()
      const { epochs } = yield* listEpochs()
      return { body: { ledger, origin: name, key: vkey, usedKeys, epochs } }
    }),
})
