import { memoryRegister, rehearsalVault } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import type { ImportOptions } from "./commit/batch.ts"
import { importFiles } from "./import-files.ts"
import type { FilesRead } from "./read-files.ts"
import type { Receipt } from "./receipt.ts"

/** The same import over a copy of the ledger in memory: meets every error that the real one would, and writes nothing. */
export const rehearse = Effect.fn("rehearse")(function* (
  read: FilesRead,
  options: ImportOptions,
  asked: Parameters<typeof importFiles>[2],
) {
  const store = yield* EventStore
  const { ledger } = yield* store.head()
  const lines = yield* Stream.runCollect(store.read({}))
  const receipt = yield* importFiles(read, options, asked).pipe(
    Effect.provide(memoryRegister({ ledger, lines, vault: yield* rehearsalVault })),
  )
  return { ...receipt, batch: null, checkpoint: null, dryRun: true } satisfies Receipt
})
