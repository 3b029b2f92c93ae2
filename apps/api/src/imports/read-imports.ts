import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { continued, listed } from "../lists/index.ts"
import { Uuid } from "../values.ts"
import { imports } from "./imports-port.ts"
import { ImportedRow, ListedImport, ShownImport } from "./shapes.ts"

/** An import's own id, or that of its batch. */
export const importId = Schema.Struct({ id: Uuid })

/** Every import: those that are planned, and all that were ever written, by whichever way. */
export const listImports = listed({
  path: "/v1/imports",
  name: "listImports",
  tag: "imports",
  summary: { vi: "Mọi lần nhập, kể cả bằng lệnh và màn hình", en: "Every import, also those by command and on screen" },
  scope: "imports:write",
  query: {},
  pinned: "none",
  items: "imports",
  item: ListedImport,
  about: {},
  sorts: { campaign: ({ campaign }) => campaign, madeAt: ({ madeAt }) => madeAt },
  schema: "Imports",
  problems: ["not-found"],
  find: () =>
    Effect.map(
      imports(({ list }) => list),
      (imports) => ({ imports }),
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

/** Row by row what a plan does, in the order in which rows are decided. */
export const importRows = continued({
  path: "/v1/imports/{id}/rows",
  name: "listImportRows",
  tag: "imports",
  summary: { vi: "Từng dòng của kế hoạch và việc sẽ làm", en: "The plan row by row, and what becomes of each" },
  params: importId,
  scope: "imports:write",
  personal: true,
  query: { action: Schema.optionalKey(Schema.Literals(["create", "update", "unchanged", "reject"])) },
  pinned: "none",
  items: "rows",
  item: ImportedRow,
  key: "number",
  spoken: true,
  about: { id: Schema.String },
  schema: "ImportedRows",
  problems: ["state-conflict"],
  find: ({ language, params, query: { action } }, { after = "0", most }) =>
    imports((port) => port.rows(params.id, { action, after: Number(after), limit: most }, language)),
})
