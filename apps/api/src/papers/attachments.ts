import { filesOfPaper, findPaper, openAttachment } from "@kheo/application"
import { Effect, Schema, Stream } from "effect"
import { Content, endpoint } from "../endpoint/index.ts"
import { paperParams } from "./paper-resource.ts"
import { Attached } from "./schemas.ts"

const reading = { method: "get", tag: "papers", scope: "register:read", problems: [] } as const

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
    vi: "Nội dung một tệp đính kèm; file là mã SHA-256",
    en: "The content of an attached file; file is its SHA-256",
  },
  params: Schema.Struct({
    ...paperParams.fields,
    file: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u)),
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

/** As RFC 8187 writes it: what `encodeURIComponent` leaves alone beyond that is encoded too. */
const encodedName = (name: string): string =>
  encodeURIComponent(name).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
