import type { Language } from "@kheo/application/language"
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
    ...(scope === "anyone" ? {} : { "x-scope": scope }),
    parameters: parametersOf(endpoint, components),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: components.schemaOf(body, "request") } },
          },
        }),
    responses: answersOf(endpoint, kindsOf(endpoint), language, components),
  }
}

/** What a key has to open, in words. */
const rights = ({ scope }: Endpoint, language: Language): ReadonlyArray<string> =>
  scope === "anyone" ? [] : [`${{ vi: "Khóa cần phạm vi", en: "The key needs the scope" }[language]} \`${scope}\`.`]

const kindsOf = (endpoint: Endpoint): ReadonlySet<Kind> => {
  const { body, params, precondition, problems, repeats, tag } = endpoint
  return new Set<Kind>([
    "parameter-invalid",
    "not-acceptable",
    "misdirected",
    "internal",
    ...(params === undefined ? [] : (["not-found"] as const)),
    ...(body === undefined ? [] : (["malformed-json", "body-too-large", "media-type", "validation"] as const)),
    ...(readsRegister(endpoint) ? (["projection-behind"] as const) : []),
    ...(tag === "service" ? [] : (["store-busy", "store-unavailable"] as const)),
    ...(repeats === "by-key" ? changing : []),
    ...(precondition === "version" ? preconditions : []),
    ...problems,
  ])
}

const changing = [
  "idempotency-key-required",
  "idempotency-key-reused",
  "actor-unknown",
  "not-allowed",
  "state-conflict",
  "rule-broken",
] as const
const preconditions = ["precondition-required", "version-conflict", "etag-weak"] as const
