import { AttachmentMissing, Attachments, AttachmentsUnavailable } from "@kheo/attachments"
import { Document, type DocumentId, files } from "@kheo/domain/document"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import { loadImpersonal } from "../load.ts"

/** A file of a paper with its content, read through before it is handed out: of an altered file nobody gets a byte. */
export const openAttachment = Effect.fn("openAttachment")(function* (document: DocumentId, sha256: string) {
  const { state } = yield* loadImpersonal(Document, streamName({ category: "document", document }))
  const named = files(state).find(({ fact }) => fact.sha256 === sha256.toLowerCase())?.fact
  if (named === undefined) return yield* new AttachmentMissing({ sha256 })
  const { get, verify } = yield* Attachments
  const found = yield* verify(named.sha256)
  if (found === "missing") return yield* new AttachmentMissing({ sha256 })
  if (found === "altered") return yield* new AttachmentsUnavailable({ path: sha256, detail: "altered" })
  const { mediaType, name, size } = named
  return { sha256: named.sha256, name, size, mediaType, content: get(named.sha256) }
})
