import { checkpointFor, judgeCheckpoint } from "@kheo/application"
import { Effect, Schema } from "effect"
import { Content, endpoint } from "../endpoint/index.ts"
import { bodyFault, trouble } from "../problem/index.ts"
import { Hash } from "./hash.ts"

/** The head as a signed note; signed now, or where the key can't sign now, the newest that was signed before. */
export const checkpoint = endpoint({
  method: "get",
  path: "/v1/ledger/checkpoint",
  name: "showCheckpoint",
  tag: "ledger",
  summary: {
    vi: "Bản ghi đã ký về sổ hiện nay (C2SP signed note), để giữ lại bên ngoài",
    en: "A signed note of the ledger's head (C2SP), to be kept elsewhere",
  },
  scope: "events:read",
  response: {
    status: 200,
    schema: Content,
    media: ["text/plain; charset=utf-8"],
    headers: { "Kheo-Position": { vi: "vị trí đã ký", en: "the position that was signed" } },
  },
  problems: [],
  handle: () =>
    Effect.map(checkpointFor(0), ({ note, position }) => ({
      body: note,
      headers: { "Kheo-Position": String(position) },
    })),
})

const Judged = Schema.Struct({
  verdict: Schema.Literals(["intact", "rewritten", "undecided"]),
  reason: Schema.optionalKey(Schema.Literals(["other-ledger", "unknown-key", "wrong-signature"])),
  position: Schema.Natural,
  root: Hash,
}).annotate({ identifier: "JudgedCheckpoint" })

/** Whether the ledger goes on from a checkpoint that somebody kept, as it says itself. */
export const verifyCheckpoint = endpoint({
  method: "post",
  path: "/v1/ledger/verify-checkpoint",
  name: "verifyCheckpoint",
  tag: "ledger",
  summary: {
    vi: "Sổ hiện nay có nối tiếp đúng một bản ghi đã giữ hay không",
    en: "Whether the ledger continues a checkpoint that was kept",
  },
  body: Schema.Struct({ checkpoint: Schema.String }).annotate({ identifier: "CheckpointToVerify" }),
  repeats: "harmless",
  precondition: "none",
  scope: "events:read",
  response: { status: 200, schema: Judged },
  problems: [],
  handle: ({ body }) =>
    Effect.flatMap(judgeCheckpoint(body.checkpoint), (judged) =>
      judged === undefined
        ? Effect.fail(trouble("validation", { faults: [bodyFault("/checkpoint", "invalid")] }))
        : Effect.succeed({ body: judged }),
    ),
})
