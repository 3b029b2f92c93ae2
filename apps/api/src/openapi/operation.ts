import type { Language } from "@kheo/application/language"
import type { Schema } from "effect"
import { type Endpoint, readsRegister } from "../endpoint/index.ts"
import type { Kind } from "../problem/index.ts"
import { answersOf } from "./answers.ts"
import type { Components } from "./components.ts"
import { parametersOf } from "./parameters.ts"

/** One endpoint as OpenAPI describes it. */
export const operation = (endpoint: Endpoint, language: Language, components: Components) => {
  const { body, name, scope, summary, tag } = endpoint
  return {
    operationId: name,
    tags: [tag],
    summary: summary[language],
    description: [`${summary[language]}.`, ...rights(endpoint, language)].join("\n\n"),
    security: scope === "anyone" ? [] : [{ accessKey: [] }],
    ...(isScope(scope) ? { "x-scope": scope } : {}),
    parameters: parametersOf(endpoint, components),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: bodyContent(endpoint, components),
          },
        }),
    responses: answersOf(endpoint, kindsOf(endpoint), language, components),
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

/** What a key has to open, in words. */
const rights = ({ scope }: Endpoint, language: Language): ReadonlyArray<string> =>
  isScope(scope) ? [`${{ vi: "Khóa cần phạm vi", en: "The key needs the scope" }[language]} \`${scope}\`.`] : []

const isScope = (scope: Endpoint["scope"]): boolean => scope !== "anyone" && scope !== "somebody"

const kindsOf = (endpoint: Endpoint): ReadonlySet<Kind> => {
  const { accepts, body, params, personal, precondition, problems, repeats, scope, tag } = endpoint
  return new Set<Kind>([
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
    ...(readsRegister(endpoint) ? (["projection-behind"] as const) : []),
    ...(tag === "service" ? [] : (["store-busy", "store-unavailable"] as const)),
    ...(repeats === "by-key" ? changing : []),
    ...(precondition === "version" ? preconditions : []),
    ...problems,
  ])
}

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
