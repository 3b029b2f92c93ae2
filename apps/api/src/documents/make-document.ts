import type { Document, DocumentFormat } from "@kheo/application/documents"
import { Effect } from "effect"
import { Content, type Endpoint, endpoint } from "../endpoint/index.ts"
import { attachment } from "../exports/attachment.ts"
import { asPdf } from "./pdf.ts"
import { refusal } from "./refusal.ts"
import { askedOf, queryOf, type Wanted } from "./wanted.ts"

const word = "application/vnd.openxmlformats-officedocument"

const mediaOf = {
  docx: `${word}.wordprocessingml.document`,
  xlsx: `${word}.spreadsheetml.sheet`,
  pdf: "application/pdf",
} as const

type Ending = keyof typeof mediaOf

/** Every way to have a document as a draft: as it can be written, and as PDF where it can be a letter. */
export const draftsOf = (document: Document): ReadonlyArray<Endpoint> =>
  [...document.formats, ...(document.formats.includes("docx") ? (["pdf"] as const) : [])].map((ending) =>
    draft(document, ending),
  )

const draft = (document: Document, ending: Ending): Endpoint =>
  endpoint({
    method: "get",
    path: `/v1/documents/${document.name}.${ending}`,
    name: `draft${pascal(document.name)}As${pascal(ending)}`,
    tag: "papers",
    summary: {
      vi: `${document.words.vi}, bản nháp .${ending}; chưa lấy số`,
      en: `${document.words.en}, a draft as .${ending}; takes no number`,
    },
    query: queryOf(document),
    scope: "register:read",
    personal: true,
    response: { status: 200, schema: Content, media: [mediaOf[ending]], headers },
    problems: ["not-found", "state-conflict", "validation"],
    handle: ({ query }) =>
      Effect.gen(function* () {
        const composed = yield* document.compose(yield* askedOf(query as Wanted))
        const format: DocumentFormat = ending === "pdf" ? "docx" : ending
        const bytes = yield* Effect.promise(() => composed.bytes(format))
        const body = new Uint8Array(ending === "pdf" ? yield* asPdf(bytes) : bytes)
        const name = `${composed.name.replaceAll("/", "-")}.${ending}`
        return { body, position: composed.position, headers: { "Content-Disposition": attachment(name) } }
      }).pipe(Effect.catchTag("DocumentRefused", refusal)),
  })

const headers = { "Content-Disposition": { vi: "Tên tệp (RFC 6266)", en: "The file's name (RFC 6266)" } }

/** `award-list` as a part of an operation's name. */
export const pascal = (name: string): string =>
  name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("")
