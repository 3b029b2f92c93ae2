import { Attachments, cleanName, refusedName, type StoredFile } from "@kheo/attachments"
import type { DocumentId } from "@kheo/domain/document"
import { Effect, type Stream } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { today } from "../today.ts"
import { handleDocument } from "../use-cases/index.ts"

/** A file as somebody hands it over. */
export interface GivenFile<E, R> {
  /** What it was called there; path parts and what can't be seen are taken away. */
  readonly name: string
  readonly content: Stream.Stream<Uint8Array, E, R>
}

export interface AttachedFile extends StoredFile {
  readonly name: string
  /** False when the paper has this content already. */
  readonly attached: boolean
}

/**
 * Keeps the file, then names it on the paper's stream: whatever happens in between, no event names a file that is not there.
 *
 * The same content again adds nothing.
 */
export const attachFile = Effect.fn("attachFile")(function* <E, R>(
  mark: CommandMark,
  document: DocumentId,
  given: GivenFile<E, R>,
) {
  const name = cleanName(given.name)
  const refused = refusedName(name)
  if (refused !== undefined) return yield* refused
  const stored = yield* Attachments.use((attachments) => attachments.put(given.content))
  const occurredAt = yield* today
  const command = { _tag: "AttachFile", occurredAt, basis: "receipt", name, ...stored } as const
  const { first, last } = yield* handleDocument(mark, document, command)
  return { ...stored, name, attached: last >= first } satisfies AttachedFile
})
