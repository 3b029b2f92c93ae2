import { hash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { Attachments, folderAttachments } from "@kheo/attachments"
import { CheckpointStore, EventStore, LedgerImport } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { type BundleManifest, readBundleManifest } from "./bundle-manifest.ts"
import { checkLog } from "./check-log.ts"
import { BundleRefused } from "./failure.ts"
import { fileLines } from "./read-log.ts"

/** What a bundle says of itself; refused where the folder is none. */
export const openBundle = (folder: string): Effect.Effect<BundleManifest, BundleRefused> =>
  Effect.tryPromise({
    try: async () => readBundleManifest(await readFile(join(folder, "manifest.json"), "utf8")),
    catch: () => new BundleRefused({ reason: "not-a-bundle", path: folder }),
  })

/** What an import came to. */
export interface ImportedLog {
  readonly ledger: string
  readonly position: number
  readonly root: string
  /** How many lines were new. */
  readonly added: number
  /** How many attached files were new. */
  readonly files: number
}

/** How many lines are appended at once, at least: a command's lines stay together. */
const batchSize = 1_000

/**
 * Takes a bundle's lines over as they are; the register must be empty or a beginning of it, which is then continued.
 *
 * The whole log is checked first. Afterwards the root is the bundle's, or this is a defect.
 */
export const importBundle = Effect.fn("importBundle")(function* (folder: string) {
  const manifest = yield* openBundle(folder)
  const store = yield* EventStore
  const { appendLines } = yield* LedgerImport
  const before = yield* store.head()
  if (before.ledger !== manifest.ledger)
    return yield* new BundleRefused({ reason: "other-ledger", path: folder, detail: before.ledger })
  if (before.position > manifest.position)
    return yield* new BundleRefused({ reason: "other-history", path: folder, line: manifest.position })
  const rootThere = yield* checkLog(folder, manifest, before.position)
  if (rootThere !== before.root)
    return yield* new BundleRefused({ reason: "other-history", path: folder, line: before.position })
  const files = yield* importFiles(join(folder, "attachments"))
  const path = join(folder, "log.jsonl")
  let [position, waiting, command] = [before.position, [] as Array<Buffer>, undefined as unknown]
  const flush = Effect.suspend(() => {
    const entries = waiting
    waiting = []
    if (entries.length === 0) return Effect.void
    return appendLines(position, entries).pipe(
      Effect.catchTag(
        "LineRefused",
        ({ position: line, reason }) => new BundleRefused({ reason: "line", path, line, detail: reason }),
      ),
      Effect.tap((head) => Effect.sync(() => (position = head.position))),
    )
  })
  yield* Stream.runForEach(Stream.drop(fileLines(path), before.position), (entry) => {
    const own = commandOf(entry)
    const full = waiting.length >= batchSize && own !== command
    command = own
    return Effect.andThen(full ? flush : Effect.void, () => Effect.sync(() => void waiting.push(entry)))
  })
  yield* flush
  const after = yield* store.head(manifest.position)
  if (after.root !== manifest.root)
    return yield* Effect.die(new Error(`the root is ${after.root}, not ${manifest.root}`))
  yield* importCheckpoints(folder, manifest)
  const { ledger, root } = after
  return { ledger, position: after.position, root, added: position - before.position, files } satisfies ImportedLog
})

/** The records that were signed go along, so that whoever signs next continues them; each as the bundle's list has it. */
const importCheckpoints = Effect.fnUntraced(function* (folder: string, { files, signed }: BundleManifest) {
  const { keep } = yield* CheckpointStore
  for (const { file, position, signedAt } of signed) {
    const path = join(folder, file)
    const refused = () => new BundleRefused({ reason: "file", path })
    const note = yield* Effect.tryPromise({ try: () => readFile(path, "utf8"), catch: refused })
    if (hash("sha256", note) !== files[file]) return yield* refused()
    yield* keep({ position, note, signedAt })
  }
})

/** Only compared with its neighbour's; the store reads the line itself. */
const commandOf = (entry: Buffer): unknown =>
  (JSON.parse(entry.toString()) as { readonly commandid?: unknown }).commandid

/** Files come before the lines that name them, each checked by its hash. */
const importFiles = Effect.fnUntraced(function* (folder: string) {
  const own = yield* Attachments
  const there = yield* Attachments.use(Effect.succeed).pipe(Effect.provide(folderAttachments(folder), { local: true }))
  let files = 0
  yield* Stream.runForEach(there.list, (sha256) =>
    Effect.gen(function* () {
      if ((yield* there.verify(sha256)) !== "intact")
        return yield* new BundleRefused({ reason: "file", path: join(folder, sha256.slice(0, 2), sha256) })
      if ((yield* own.verify(sha256)) === "intact") return
      yield* own.put(there.get(sha256))
      files += 1
    }),
  )
  return files
})
