import { Effect, Schema } from "effect"
import { Content, endpoint, forEver } from "../endpoint/index.ts"
import { lineAt, PositionText } from "../events/index.ts"

/** The exact bytes that were hashed at a position. */
export const showLeaf = endpoint({
  method: "get",
  path: "/v1/ledger/leaves/{position}",
  name: "showLeaf",
  tag: "ledger",
  summary: { vi: "Đúng từng byte đã băm ở một vị trí", en: "The exact bytes that were hashed at a position" },
  params: Schema.Struct({ position: PositionText }),
  scope: "events:read",
  response: {
    status: 200,
    schema: Content,
    media: ["application/octet-stream"],
    headers: { "Kheo-Leaf-Hash": { vi: "SHA-256(0x00 ‖ byte)", en: "SHA-256(0x00 ‖ bytes)" } },
  },
  problems: [],
  handle: ({ params }) =>
    Effect.map(lineAt(params.position), ({ entry, leafHash }) => ({
      body: new Uint8Array(entry),
      headers: { ...forEver, "Kheo-Leaf-Hash": leafHash },
    })),
})
