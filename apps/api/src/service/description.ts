import type { Language } from "@kheo/application/language"
import { Schema } from "effect"
import { type Endpoint, endpoint } from "../endpoint/index.ts"
import { openApiDocument } from "../openapi/index.ts"

/** The document of all endpoints, itself among them, in the caller's language. */
export const description = (endpoints: () => ReadonlyArray<Endpoint>): Endpoint => {
  const made: { [language in Language]?: Readonly<Record<string, unknown>> } = {}
  return endpoint({
    method: "get",
    path: "/openapi.json",
    name: "describe",
    tag: "service",
    summary: { vi: "Bản mô tả OpenAPI 3.1 này", en: "This OpenAPI 3.1 document" },
    scope: "anyone",
    response: {
      status: 200,
      schema: Schema.Record(Schema.String, Schema.Unknown).annotate({ identifier: "OpenApi" }),
      headers: { "Content-Language": { vi: "vi hoặc en", en: "vi or en" } },
    },
    problems: [],
    handle: ({ language }) => ({
      body: (made[language] ??= openApiDocument(endpoints(), language)),
      headers: { "Content-Language": language },
    }),
  })
}
