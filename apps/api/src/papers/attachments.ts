import { attachFile, filesOfPaper, findPaper, openAttachment } from "@kheo/application"
import { Effect, Schema, Stream } from "effect"
import { Content, endpoint, Uploaded } from "../endpoint/index.ts"
import { Text } from "../values.ts"
import { paperParams } from "./paper-resource.ts"
import { Attached } from "./schemas.ts"

/** Two papers may bear the number that is named. */
const reading = { method: "get", tag: "papers", scope: "register:read", problems: ["state-conflict"] } as const

/** The same object as `kheo paper files --json`. */
export const listAttachments = endpoint({
  ...reading,
  path: "/v1/papers/{id}/attachments",
  name: "listAttachments",
  summary: {
    vi: "Các tệp đính kèm, mỗi tệp kèm kết quả đối chiếu mã băm",
    en: "The attached files, each compared with its hash",
  },
  params: paperParams,
  response: { status: 200, schema: Attached },
  handle: ({ params }) =>
    Effect.gen(function* () {
      const id = yield* findPaper(params.id)
      return { body: { id, files: yield* filesOfPaper(id) } }
    }),
})

/** A file's bytes, always to be saved and never to be opened where they are: whoever attached it may have meant harm. */
export const attachmentContent = endpoint({
  ...reading,
  path: "/v1/papers/{id}/attachments/{file}",
  name: "showAttachment",
  personal: true,
  summary: {
    vi: "Nội dung một tệp đính kèm, theo mã SHA-256 hoặc tên",
    en: "The content of an attached file, by its SHA-256 or name",
  },
  params: Schema.Struct({
    ...paperParams.fields,
    file: Schema.String.annotate({ description: "SHA-256 | name" }),
  }),
  response: {
    status: 200,
    schema: Content,
    media: ["application/octet-stream"],
    headers: {
      "Content-Disposition": { vi: "Tên tệp", en: "The file's name" },
      "Repr-Digest": { vi: "SHA-256 của nội dung", en: "SHA-256 of the content" },
    },
  },
  handle: ({ params }) =>
    Effect.gen(function* () {
      const id = yield* findPaper(params.id)
      const { content, name, sha256, size } = yield* openAttachment(id, params.file)
      return {
        body: Stream.toReadableStream(content) as ReadableStream<Uint8Array<ArrayBuffer>>,
        headers: {
          "Content-Disposition": `attachment; filename*=UTF-8''${encodedName(name)}`,
          "Content-Length": String(size),
          "Repr-Digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
        },
      }
    }),
})

/** Keeps a file and names it on the paper; what it is its content tells, and the same content again adds nothing. */
export const attach = endpoint({
  method: "put",
  path: "/v1/papers/{id}/attachments/{file}",
  name: "attachFile",
  tag: "papers",
  summary: {
    vi: "Đính kèm một tệp dưới tên này; loại tệp xét theo nội dung, chương trình và tệp có macro bị từ chối",
    en: "Attach a file under this name; its content tells its type, programs and macros are refused",
  },
  scope: "register:write",
  repeats: "harmless",
  precondition: "none",
  params: Schema.Struct({ ...paperParams.fields, file: Text }),
  accepts: [
    "application/octet-stream",
    "application/pdf",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "text/plain",
    "text/csv",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ],
  body: Uploaded,
  bodyLimit: 20_000_000,
  response: {
    status: 200,
    schema: Schema.Struct({
      id: Schema.String,
      sha256: Schema.String,
      name: Schema.String,
      size: Schema.Natural,
      mediaType: Schema.String,
      attached: Schema.Boolean,
    }).annotate({ identifier: "AttachedFile" }),
  },
  problems: ["actor-unknown", "not-allowed", "rule-broken", "state-conflict"],
  handle: ({ body, mark, params }) =>
    Effect.gen(function* () {
      const id = yield* findPaper(params.id)
      const given = { name: params.file, content: Stream.make(body.bytes) }
      return { body: { id, ...(yield* attachFile(yield* mark, id, given)) } }
    }),
})

/** As RFC 8187 writes it: what `encodeURIComponent` leaves alone beyond that is encoded too. */
const encodedName = (name: string): string =>
  encodeURIComponent(name).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
