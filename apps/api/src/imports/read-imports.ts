import { Effect, Schema, SchemaTransformation } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Uuid } from "../values.ts"
import { imports } from "./imports-port.ts"
import { ImportedRows, ListedImport, ShownImport } from "./shapes.ts"

/** An import's own id, or that of its batch. */
export const importId = Schema.Struct({ id: Uuid })

/** Every import: those that are planned, and all that were ever written, by whichever way. */
export const listImports = endpoint({
  method: "get",
  path: "/v1/imports",
  name: "listImports",
  tag: "imports",
  summary: { vi: "Mọi lần nhập, kể cả bằng lệnh và màn hình", en: "Every import, also those by command and on screen" },
  scope: "imports:write",
  response: {
    status: 200,
    schema: Schema.Struct({ imports: Schema.Array(ListedImport) }).annotate({ identifier: "Imports" }),
  },
  problems: ["not-found"],
  handle: () =>
    Effect.map(
      imports(({ list }) => list),
      (imports) => ({ body: { imports } }),
    ),
})

/** The plan of an import, how far it has come, and what came of it. */
export const showImport = endpoint({
  method: "get",
  path: "/v1/imports/{id}",
  name: "showImport",
  tag: "imports",
  summary: {
    vi: "Một lần nhập: kế hoạch, tiến độ, kết quả",
    en: "An import: its plan, how far it has come, what came of it",
  },
  params: importId,
  scope: "imports:write",
  personal: true,
  response: { status: 200, schema: ShownImport },
  problems: [],
  handle: ({ language, params }) =>
    Effect.map(
      imports((port) => port.show(params.id, language)),
      (body) => ({ body }),
    ),
})

const Count = (least: number, most: number) =>
  Schema.String.check(Schema.isPattern(/^\d{1,9}$/u, { message: "invalid" })).pipe(
    Schema.decodeTo(
      Schema.Int.check(Schema.isBetween({ minimum: least, maximum: most }, { message: "invalid" })),
      SchemaTransformation.transform({ decode: Number, encode: String }),
    ),
  )

/** Row by row what a plan does, in the order in which rows are decided. */
export const importRows = endpoint({
  method: "get",
  path: "/v1/imports/{id}/rows",
  name: "listImportRows",
  tag: "imports",
  summary: { vi: "Từng dòng của kế hoạch và việc sẽ làm", en: "The plan row by row, and what becomes of each" },
  params: importId,
  personal: true,
  query: Schema.Struct({
    action: Schema.optionalKey(Schema.Literals(["create", "update", "unchanged", "reject"])),
    after: Schema.optionalKey(Count(0, 999_999_999)),
    limit: Schema.optionalKey(Count(1, 1_000)),
  }),
  scope: "imports:write",
  response: { status: 200, schema: ImportedRows },
  problems: ["state-conflict"],
  handle: ({ language, params, query }) => {
    const { action, after = 0, limit = 200 } = query
    return Effect.map(
      imports((port) => port.rows(params.id, { action, after, limit }, language)),
      (body) => ({ body }),
    )
  },
})
