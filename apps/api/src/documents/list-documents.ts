import { documents } from "@kheo/application/documents"
import { Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"

const Listed = Schema.Struct({
  name: Schema.String,
  title: Schema.String,
  formats: Schema.Array(Schema.String),
  needs: Schema.Array(Schema.String),
  takes: Schema.Array(Schema.String),
  /** Whether it can take a number and be issued. */
  issued: Schema.Boolean,
}).annotate({ identifier: "ListedDocument" })

/** Every document that the register can make. */
export const listDocuments = endpoint({
  method: "get",
  path: "/v1/documents",
  name: "listDocuments",
  tag: "papers",
  summary: { vi: "Các văn bản mà sổ lập được", en: "The documents that the register can make" },
  scope: "register:read",
  response: {
    status: 200,
    schema: Schema.Struct({ documents: Schema.Array(Listed) }).annotate({ identifier: "Documents" }),
  },
  problems: [],
  handle: ({ language }) => ({
    body: {
      documents: documents.map(({ formats, issued, name, needs, takes, words }) => ({
        name,
        title: words[language],
        formats: [...formats, ...(formats.includes("docx") ? ["pdf"] : [])],
        needs,
        takes,
        issued,
      })),
    },
  }),
})
