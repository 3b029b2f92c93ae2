import type { Language } from "@kheo/application/language"
import type { Schema } from "effect"
import type { Endpoint } from "../endpoint/index.ts"
import { type Kind, kinds, ProblemDetails } from "../problem/index.ts"
import type { Components } from "./components.ts"

/** One endpoint as OpenAPI describes it. */
export const operation = (endpoint: Endpoint, language: Language, components: Components) => {
  const { body, name, response, summary, tag } = endpoint
  const parameters = [
    ...parametersIn("path", endpoint.params, components),
    ...parametersIn("query", endpoint.query, components),
    ...parametersIn("header", endpoint.headers, components),
    ...guardParameters(endpoint, language),
  ]
  return {
    operationId: name,
    tags: [tag],
    summary: summary[language],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: bodyContent(endpoint, components),
          },
        }),
    responses: {
      ...Object.fromEntries(
        [response.status, ...(response.also ?? [])].map((status) => [
          status,
          {
            description: summary[language],
            ...headersSent(endpoint, language),
            ...contentOf(endpoint, components),
          },
        ]),
      ),
      ...problems(endpoint, language, components),
    },
  }
}

const bodyContent = ({ accepts, body }: Endpoint, components: Components) =>
  accepts === undefined
    ? { "application/json": { schema: components.schemaOf(body as Schema.Constraint, "request") } }
    : Object.fromEntries(accepts.map((type) => [type, { schema: type === multipart ? files : {} }]))

const multipart = "multipart/form-data"
const files = {
  type: "object",
  properties: { file: { type: "array", items: { type: "string", contentMediaType: "application/octet-stream" } } },
}

const contentOf = ({ response: { media, schema, status } }: Endpoint, components: Components) => {
  if (status === 204) return {}
  if (media === undefined)
    return { content: { "application/json": { schema: components.schemaOf(schema, "response") } } }
  return { content: Object.fromEntries(media.map((type) => [type, { schema: { type: "string" } }])) }
}

const guardParameters = ({ precondition, repeats }: Endpoint, language: Language) =>
  [
    ...(repeats === "by-key" ? [{ name: "Idempotency-Key", words: keyWords, pattern: "^[\\x21-\\x7e]{16,128}$" }] : []),
    ...(precondition === "version" ? [{ name: "If-Match", words: matchWords, pattern: "^.+$" }] : []),
  ].map(({ name, pattern, words }) => ({
    name,
    in: "header",
    required: true,
    description: words[language],
    schema: { type: "string", pattern },
  }))

const keyWords = {
  vi: "Khóa chống gửi trùng: gửi lại cùng khóa và cùng nội dung thì được câu trả lời cũ, không ghi thêm",
  en: "A repeat with the same key and body gets the first answer and records nothing",
}

const matchWords = {
  vi: "ETag của bản đã đọc; nếu đã có người ghi thêm thì 412",
  en: "The ETag of what was read; 412 when somebody recorded something since",
}

const parametersIn = (
  place: "path" | "query" | "header",
  schema: Schema.Constraint | undefined,
  components: Components,
) => {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = components.schemaOf(schema, "request") as {
    readonly properties?: Readonly<Record<string, unknown>>
    readonly required?: ReadonlyArray<string>
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema,
  }))
}

const headersSent = ({ repeats, response }: Endpoint, language: Language) => {
  const headers = { ...response.headers, ...(repeats === "by-key" ? { "Idempotency-Replayed": replayedWords } : {}) }
  return Object.keys(headers).length === 0 ? {} : { headers: headersOf(headers, language) }
}

const replayedWords = { vi: "true nếu đã trả lời trước đó", en: "true when this had been answered before" }

const headersOf = (headers: NonNullable<Endpoint["response"]["headers"]>, language: Language) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, words]) => [
      name,
      { description: words[language], schema: { type: "string" } },
    ]),
  )

const problems = (endpoint: Endpoint, language: Language, components: Components) => {
  const content = { "application/problem+json": { schema: components.schemaOf(ProblemDetails, "response") } }
  const byStatus = Map.groupBy(kindsOf(endpoint), (kind) => kinds[kind].status)
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => {
      const titles = group.map((kind) => `${kind}: ${kinds[kind].title[language]}`)
      return [status, { description: titles.join(" · "), content }]
    }),
  )
}

const kindsOf = ({
  accepts,
  body,
  params,
  personal,
  precondition,
  problems,
  repeats,
  scope,
  tag,
}: Endpoint): ReadonlySet<Kind> =>
  new Set<Kind>([
    "parameter-invalid",
    "credential-in-url",
    "not-acceptable",
    "misdirected",
    "internal",
    ...(scope === "anyone" ? [] : asking),
    ...(personal === true ? (["journal-unavailable"] as const) : []),
    ...(params === undefined ? [] : (["not-found"] as const)),
    ...(body === undefined ? [] : (["body-too-large", "media-type", "validation"] as const)),
    ...(body === undefined || accepts !== undefined ? [] : (["malformed-json"] as const)),
    ...(tag === "service" ? [] : (["store-busy", "store-unavailable"] as const)),
    ...(repeats === "by-key" ? changing : []),
    ...(precondition === "version" ? preconditions : []),
    ...problems,
  ])

const asking = ["unauthenticated", "not-allowed", "rate-limited", "idp-unavailable", "store-unavailable"] as const

const changing = [
  "idempotency-key-required",
  "idempotency-key-reused",
  "actor-unknown",
  "not-allowed",
  "state-conflict",
  "rule-broken",
] as const
const preconditions = ["precondition-required", "version-conflict", "etag-weak"] as const
