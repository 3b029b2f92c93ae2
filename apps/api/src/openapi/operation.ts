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
            content: { "application/json": { schema: components.schemaOf(body, "request") } },
          },
        }),
    responses: {
      [response.status]: {
        description: summary[language],
        ...(response.headers === undefined ? {} : { headers: headersOf(response.headers, language) }),
        content: { "application/json": { schema: components.schemaOf(response.schema, "response") } },
      },
      ...problems(endpoint, language, components),
    },
  }
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

const kindsOf = ({ body, params, problems, tag }: Endpoint): ReadonlySet<Kind> =>
  new Set<Kind>([
    "parameter-invalid",
    "not-acceptable",
    "misdirected",
    "internal",
    ...(params === undefined ? [] : (["not-found"] as const)),
    ...(body === undefined ? [] : (["malformed-json", "body-too-large", "media-type", "validation"] as const)),
    ...(tag === "service" ? [] : (["store-busy", "store-unavailable"] as const)),
    ...problems,
  ])
