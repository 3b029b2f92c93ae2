import { Effect, Schema } from "effect"
import { Content, endpoint } from "../endpoint/index.ts"
import { type ExplainedCode, explainedCodes, trouble } from "../problem/index.ts"
import { codePage, codesPage, pagePolicy } from "./problem-page.ts"

const both = Schema.Struct({ vi: Schema.String, en: Schema.String })

const Code = Schema.Struct({
  code: Schema.String,
  status: Schema.NullOr(Schema.Int),
  title: both,
  detail: Schema.NullOr(both),
}).annotate({ identifier: "ProblemCode" })

const media = ["text/html", "application/json"]

let known: ReadonlyArray<ExplainedCode> | undefined
const codes = (): ReadonlyArray<ExplainedCode> => (known ??= explainedCodes())

const answered = (media: string, html: () => string, json: unknown) =>
  media === "text/html"
    ? { body: html(), headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": pagePolicy } }
    : { body: JSON.stringify(json) }

/** Every code with what it means, in both languages. */
export const problemCodes = endpoint({
  method: "get",
  path: "/problems",
  name: "listProblemCodes",
  tag: "service",
  summary: { vi: "Mọi mã lỗi, bằng hai thứ tiếng", en: "Every problem code, in both languages" },
  scope: "anyone",
  response: {
    status: 200,
    schema: Content,
    media,
    json: Schema.Struct({ codes: Schema.Array(Code) }).annotate({ identifier: "ProblemCodes" }),
  },
  problems: [],
  handle: ({ media }) => answered(media, () => codesPage(codes()), { codes: codes() }),
})

/** What a problem's `type` leads to. */
export const problemCode = endpoint({
  method: "get",
  path: "/problems/{code}",
  name: "explainProblemCode",
  tag: "service",
  summary: { vi: "Một mã lỗi nghĩa là gì", en: "What a problem code means" },
  scope: "anyone",
  params: Schema.Struct({ code: Schema.String.annotate({ description: "version-conflict" }) }),
  response: { status: 200, schema: Content, media, json: Code },
  problems: [],
  handle: ({ media, params }) => {
    const explained = codes().find(({ code }) => code === params.code)
    if (explained === undefined) return Effect.fail(trouble("not-found"))
    return Effect.succeed(answered(media, () => codePage(explained), explained))
  },
})
