import { Effect, Schema, SchemaTransformation } from "effect"
import { endpoint, Uploaded } from "../endpoint/index.ts"
import { Day, Text, YearText } from "../values.ts"
import { imports } from "./imports-port.ts"
import { ShownImport } from "./shapes.ts"
import { uploadedFiles, uploadTypes } from "./uploaded-files.ts"

/** Bytes of all files together. */
const limit = 20 * 1_048_576

const Flag = Schema.Literals(["true", "false"]).pipe(
  Schema.decodeTo(
    Schema.Boolean,
    SchemaTransformation.transform({
      decode: (text: "true" | "false") => text === "true",
      encode: (flag: boolean) => (flag ? ("true" as const) : ("false" as const)),
    }),
  ),
)

/** Takes workbooks and begins to plan their import; nothing is written into the register. */
export const createImport = endpoint({
  method: "post",
  path: "/v1/imports",
  name: "createImport",
  tag: "imports",
  summary: {
    vi: "Gửi bảng tính lên để lập kế hoạch nhập; chưa ghi gì vào sổ. Xem tiến độ ở Location",
    en: "Upload workbooks to plan their import; nothing is written yet. Location tells how far it is",
  },
  query: Schema.Struct({
    campaign: YearText,
    name: Schema.optionalKey(Text.annotate({ description: "of the file, where it is the whole body" })),
    deadline: Schema.optionalKey(Day),
    title: Schema.optionalKey(Text),
    paperDate: Schema.optionalKey(Day),
    received: Schema.optionalKey(Day),
    expect: Schema.optionalKey(Flag),
    atomic: Schema.optionalKey(Flag),
    inferRegistration: Schema.optionalKey(Flag),
    prefer: Schema.optionalKey(Schema.Literal("file")),
  }),
  scope: "imports:write",
  repeats: "by-key",
  precondition: "none",
  body: Uploaded,
  accepts: uploadTypes,
  bodyLimit: limit,
  response: {
    status: 202,
    schema: ShownImport,
    headers: { Location: { vi: "Nơi xem kế hoạch", en: "Where the plan is" } },
  },
  // Where nobody gave the API an importer.
  problems: ["not-found"],
  handle: ({ body, language, mark, query }) =>
    Effect.gen(function* () {
      const { name, ...wanted } = query
      const files = yield* Effect.flatMap(
        Effect.promise(() => uploadedFiles(body, name)),
        Effect.fromResult,
      )
      const { actor, id } = yield* mark
      const { replayed, shown } = yield* imports((port) => port.stage({ id, actor, wanted, files }, language))
      return { body: shown, replayed, headers: { Location: `/v1/imports/${shown.id}` } }
    }),
})
