import { proveContinuation, proveEvent } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect, Schema } from "effect"
import { Content, endpoint } from "../endpoint/index.ts"
import { PositionText } from "../events/index.ts"
import { within } from "./within.ts"

const nameWords = { vi: "tên tệp", en: "the file's name" }
const media = ["text/plain; charset=utf-8"]

/** One event with the proof and the checkpoint that it takes to check it, in the file that auditors' programs read. */
export const inclusionFile = endpoint({
  method: "get",
  path: "/v1/ledger/proof-files/inclusion",
  name: "downloadInclusion",
  tag: "ledger",
  summary: {
    vi: "Tệp chứng minh một sự kiện nằm trong sổ (C2SP tlog-proof), kiểm chứng được khi không có mạng",
    en: "The file that proves an event to be in the ledger (C2SP tlog-proof), to be checked offline",
  },
  query: Schema.Struct({ position: PositionText }),
  scope: "events:read",
  response: { status: 200, schema: Content, media, headers: { "Content-Disposition": nameWords } },
  problems: [],
  handle: ({ query: { position } }) =>
    Effect.gen(function* () {
      yield* within([["position", position, 1, (yield* (yield* EventStore).head()).position]])
      return { body: (yield* proveEvent(position)) ?? "", headers: named(`${position}.tlog-proof`) }
    }),
})

/** That the ledger continues its state at an earlier position, in the file that auditors' programs read. */
export const continuationFile = endpoint({
  method: "get",
  path: "/v1/ledger/proof-files/consistency",
  name: "downloadConsistency",
  tag: "ledger",
  summary: {
    vi: "Tệp chứng minh sổ nối tiếp nguyên vẹn sổ ở một vị trí trước, kiểm chứng được khi không có mạng",
    en: "The file that proves the ledger to continue its state at an earlier position, to be checked offline",
  },
  query: Schema.Struct({ from: PositionText }),
  scope: "events:read",
  response: { status: 200, schema: Content, media, headers: { "Content-Disposition": nameWords } },
  problems: [],
  handle: ({ query: { from } }) =>
    Effect.gen(function* () {
      yield* within([["from", from, 1, (yield* (yield* EventStore).head()).position]])
      return { body: (yield* proveContinuation(from)) ?? "", headers: named(`${from}.kheo-consistency`) }
    }),
})

const named = (name: string) => ({ "Content-Disposition": `attachment; filename="${name}"` })
