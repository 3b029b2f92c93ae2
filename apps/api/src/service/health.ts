import { Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"

/** Whether the process answers at all; it doesn't touch the register. */
export const health = endpoint({
  method: "get",
  path: "/healthz",
  name: "health",
  tag: "service",
  summary: { vi: "Máy chủ đang chạy", en: "The server is up" },
  scope: "anyone",
  response: {
    status: 200,
    schema: Schema.Struct({ status: Schema.Literal("ok") }).annotate({ identifier: "Health" }),
  },
  problems: [],
  handle: () => ({ body: { status: "ok" as const } }),
})
