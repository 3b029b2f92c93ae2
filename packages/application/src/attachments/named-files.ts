import { Attachments, type FileState } from "@kheo/attachments"
import { type DocumentFact, files as standingFiles, type DocumentId, Document } from "@kheo/domain/document"
import { isCorrection, isRetraction, type Recorded } from "@kheo/domain/history"
import { type MovementEvent, parseStream, streamName } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { loadImpersonal } from "../load.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored, storedTypesOf } from "../stored-event.ts"

/** A file that an event names. */
export interface NamedFile {
  readonly sha256: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
  /** The event that attached it, which a retraction names. */
  readonly event: string
  readonly position: number
}

/** The files that stand on a paper, in recorded order, each with what lies there of it. */
export const filesOfPaper = Effect.fn("filesOfPaper")(function* (document: DocumentId) {
  const { state } = yield* loadImpersonal(Document, streamName({ category: "document", document }))
  const { verify } = yield* Attachments
  return yield* Effect.forEach(standingFiles(state), ({ fact: { mediaType, name, sha256, size }, id }) =>
    Effect.map(verify(sha256), (found) => ({ sha256, name, size, mediaType, event: id, found })),
  )
})

/** Every file that stands on any paper. */
export const namedFiles = Effect.gen(function* () {
  const store = yield* EventStore
  const found = new Map<string, NamedFile>()
  const types = ["DocumentFileAttached", "DocumentCorrected", "DocumentRetracted"].flatMap(storedTypesOf)
  yield* Stream.runForEach(store.read({ types }), (line) => Effect.sync(() => take(found, fromStored(line, asStored))))
  return [...found.values()]
})

const take = (found: Map<string, NamedFile>, { event, id, position, stream }: Recorded<MovementEvent>): void => {
  if (parseStream(stream)?.category !== "document") return
  if (isRetraction(event)) return void found.delete(event.retracts)
  if (isCorrection<DocumentFact>(event)) {
    const { corrects, replacement } = event
    const corrected = found.get(corrects)
    if (corrected !== undefined && replacement._tag === "DocumentFileAttached")
      found.set(corrects, { ...corrected, name: replacement.name })
    return
  }
  if (event._tag !== "DocumentFileAttached") return
  const { mediaType, name, sha256, size } = event
  found.set(id, { sha256, name, size, mediaType, event: id, position })
}

/** What is wrong with the files beside the ledger, and what merely lies there without a name. */
export interface CheckedFiles {
  /** How many files events name; one content counts once. */
  readonly named: number
  readonly missing: ReadonlyArray<NamedFile>
  readonly altered: ReadonlyArray<NamedFile>
  /** Hashes that no event names: of a retracted file, or kept just before a crash. No error. */
  readonly unnamed: ReadonlyArray<string>
}

/** Reads every named file through and compares it with its hash. */
export const checkFiles = Effect.gen(function* () {
  const { list, verify } = yield* Attachments
  const named = Map.groupBy(yield* namedFiles, ({ sha256 }) => sha256)
  const wrong: Record<FileState, Array<NamedFile>> = { intact: [], missing: [], altered: [] }
  for (const [sha256, [first]] of named) if (first !== undefined) wrong[yield* verify(sha256)].push(first)
  const unnamed = (yield* Stream.runCollect(list)).filter((sha256) => !named.has(sha256))
  return { named: named.size, missing: wrong.missing, altered: wrong.altered, unnamed } satisfies CheckedFiles
})
