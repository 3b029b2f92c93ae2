import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { imports } from "./imports-port.ts"
import { importId } from "./read-imports.ts"
import { ShownImport, UndoneImport } from "./shapes.ts"

/** Begins to write exactly what the plan shows; once more goes on where a stopped run ended, and writes nothing twice. */
export const applyImport = endpoint({
  method: "post",
  path: "/v1/imports/{id}/apply",
  name: "applyImport",
  tag: "imports",
  summary: {
    vi: "Ghi đúng như kế hoạch; gửi lại thì làm tiếp, không ghi hai lần. Xem tiến độ ở Location",
    en: "Write exactly what the plan shows; once more goes on and writes nothing twice. Location tells how far it is",
  },
  params: importId,
  scope: "imports:write",
  repeats: "harmless",
  precondition: "none",
  response: {
    status: 202,
    schema: ShownImport,
    headers: { Location: { vi: "Nơi xem tiến độ", en: "Where to follow it" } },
  },
  problems: ["actor-unknown", "not-allowed", "state-conflict"],
  handle: ({ actor, language, params }) =>
    Effect.gen(function* () {
      const who = yield* actor
      const body = yield* imports((port) => port.apply(params.id, who, language))
      return { body, headers: { Location: `/v1/imports/${body.id}` } }
    }),
})

/** Takes back what an import wrote, but for what was changed since. */
export const undoImport = endpoint({
  method: "post",
  path: "/v1/imports/{id}/undo",
  name: "undoImport",
  tag: "imports",
  summary: {
    vi: "Hoàn tác một lần nhập, trừ những gì đã sửa sau đó; dryRun chỉ cho xem",
    en: "Take an import back, but for what was changed since; dryRun only shows it",
  },
  params: importId,
  scope: "imports:write",
  repeats: "harmless",
  precondition: "none",
  body: Schema.Struct({ dryRun: Schema.optionalKey(Schema.Boolean) }).annotate({ identifier: "Undoing" }),
  response: { status: 200, schema: UndoneImport },
  problems: ["actor-unknown", "not-allowed", "state-conflict"],
  handle: ({ actor, body, language, params }) =>
    Effect.gen(function* () {
      const who = yield* actor
      const { dryRun = false } = body
      return { body: yield* imports((port) => port.undo(params.id, who, dryRun, language)) }
    }),
})

/** Forgets a plan and the files that were uploaded for it. */
export const dropImport = endpoint({
  method: "delete",
  path: "/v1/imports/{id}",
  name: "dropImport",
  tag: "imports",
  summary: {
    vi: "Bỏ một kế hoạch nhập và các tệp đã gửi; những gì đã ghi vào sổ thì còn",
    en: "Forget a plan and its files; what was written into the register stays",
  },
  params: importId,
  scope: "imports:write",
  repeats: "harmless",
  precondition: "none",
  response: { status: 204, schema: Schema.Undefined },
  problems: ["state-conflict"],
  handle: ({ params }) =>
    Effect.map(
      imports((port) => port.drop(params.id)),
      () => ({ body: undefined }),
    ),
})
