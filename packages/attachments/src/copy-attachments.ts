import { Effect, Stream } from "effect"
import { AttachmentMissing, AttachmentRefused, Attachments } from "./attachments.ts"
import { folderAttachments } from "./folder-attachments.ts"

/** What copying came to. */
export interface CopiedFiles {
  /** Copied now, or there already with the right content. */
  readonly copied: number
  /** Hashes whose own content is not theirs any more: left out of the copy. */
  readonly damaged: ReadonlyArray<string>
}

/** Copies every file that is kept into a folder of the same form; one whose content is not its hash's is left out and told. */
export const copyAttachments = Effect.fn("copyAttachments")(function* (to: string) {
  const { get, list, verify } = yield* Attachments
  const damaged: Array<string> = []
  let seen = 0
  yield* Stream.runForEach(list, (sha256) =>
    Effect.gen(function* () {
      const target = yield* Attachments
      seen += 1
      if ((yield* verify(sha256)) !== "intact") return void damaged.push(sha256)
      if ((yield* target.verify(sha256)) !== "intact")
        yield* target.put(get(sha256)).pipe(Effect.catchIf(isGone, () => Effect.sync(() => void damaged.push(sha256))))
    }).pipe(Effect.provide(folderAttachments(to, everything), { local: true })),
  )
  return { copied: seen - damaged.length, damaged } satisfies CopiedFiles
})

const everything = { limit: Number.MAX_SAFE_INTEGER, anyContent: true }

/** Taken away between the two readings. */
const isGone = (error: unknown): error is AttachmentMissing | AttachmentRefused =>
  error instanceof AttachmentMissing || error instanceof AttachmentRefused
