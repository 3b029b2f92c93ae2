import { Effect } from "effect"
import type { ImportOptions } from "./commit/batch.ts"
import { type Asked, draftImport, leavingNoKey } from "./draft-import.ts"
import type { FilesRead } from "./read-files.ts"
import { receiptOf } from "./receipt.ts"

/** The same import on a draft that nobody writes: meets every error that the real one would. */
export const rehearse = Effect.fn("rehearse")(function* (read: FilesRead, options: ImportOptions, asked: Asked) {
  const drafted = yield* leavingNoKey(draftImport(read, options, asked))
  return receiptOf(read, drafted, options, { dryRun: true })
})
