import { AttachmentMissing, Attachments, AttachmentsUnavailable, cleanName } from "@kheo/attachments"
import { Document, type DocumentId, files } from "@kheo/domain/document"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import { loadImpersonal } from "../load.ts"

/** A file of a paper, by its hash or as the last one of a name, with its content, read through before it is handed out: of an altered file nobody gets a byte. */
export const openAttachment = Effect.fn("openAttachment")(function* (document: DocumentId, text: string) {
  const { state } = yield* loadImpersonal(Document, streamName({ category: "document", document }))
  const facts = files(state).map(({ fact }) => fact)
  const name = cleanName(text)
  const named = facts.find(({ sha256 }) => sha256 === text.toLowerCase()) ?? facts.findLast((one) => one.name === name)
  if (named === undefined) return yield* new AttachmentMissing({ sha256: text })
  const { get, verify } = yield* Attachments
  const { sha256 } = named
  const found = yield* verify(sha256)
  if (found === "missing") return yield* new AttachmentMissing({ sha256 })
  if (found === "altered") return yield* new AttachmentsUnavailable({ path: sha256, detail: "altered" })
  return { ...named, content: get(sha256) }
})
