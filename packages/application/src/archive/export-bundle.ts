import { join } from "node:path"
import { copyAttachments } from "@kheo/attachments"
import { CheckpointStore, EventStore, type Line, type StoreUnavailable } from "@kheo/event-store"
import { Effect, Option, Stream } from "effect"
import type { BundleManifest } from "./bundle-manifest.ts"
import { bundleReadme } from "./bundle-readme.ts"
import { type BundleWriter, writingBundle } from "./bundle-writer.ts"
import { eventSchemas } from "./event-schemas.ts"
import { onDisk } from "./failure.ts"
import { readdir } from "node:fs/promises"

export interface BundleOptions {
  /** Name and version of the program that writes it. */
  readonly program: string
  /** Whether the attached files go along. */
  readonly attachments: boolean
  /** The public key, as it is handed out, one a line. */
  readonly vkey?: string | undefined
  /** The text of the verifier in one file. */
  readonly verifier?: string | undefined
}

/** Writes everything that outlasts the program into a folder: lines, signed records, schemas, files, and how to check them. */
export const exportBundle = Effect.fn("exportBundle")(function* (folder: string, options: BundleOptions) {
  const store = yield* EventStore
  const head = yield* store.head()
  const { ledger, position, recordedAt = null, root } = head
  return yield* writingBundle(folder, (writer) =>
    Effect.gen(function* () {
      const counts = yield* writeLog(writer, store.read({ until: position }))
      const signed = yield* writeCheckpoints(writer, position)
      for (const [name, text] of eventSchemas()) yield* writer.text(`schemas/${name}`, text)
      if (options.vkey !== undefined) yield* writer.text("key.txt", `${options.vkey.trim()}\n`)
      if (options.verifier !== undefined) yield* writer.text("verify.mjs", options.verifier)
      yield* writer.text("README.md", bundleReadme(head))
      const files = options.attachments ? yield* writeAttachments(writer) : { copied: 0, damaged: [] }
      const manifest: BundleManifest = {
        format: "kheo-bundle@v1",
        ledger,
        position,
        root,
        recordedAt,
        program: options.program,
        attachments: options.attachments,
        counts: { ...counts, checkpoints: signed.length, attachments: files.copied, damaged: files.damaged },
        signed,
        files: writer.hashes(),
      }
      yield* writer.text("manifest.json", `${JSON.stringify(manifest, undefined, 1)}\n`)
      return manifest
    }),
  )
})

const newline = Buffer.of(10)

const writeLog = Effect.fnUntraced(function* (writer: BundleWriter, lines: Stream.Stream<Line, StoreUnavailable>) {
  const [log, leaves] = [yield* writer.file("log.jsonl"), yield* writer.file("leaves.txt")]
  const byType = new Map<string, number>()
  let [events, streams] = [0, 0]
  yield* Stream.runForEachArray(lines, (page) => {
    for (const { streamVersion, type } of page) {
      events += 1
      if (streamVersion === 1) streams += 1
      byType.set(type, (byType.get(type) ?? 0) + 1)
    }
    return Effect.andThen(
      log.add(page.flatMap(({ entry }) => [entry, newline])),
      leaves.add([Buffer.from(page.map(({ leafHash }) => `${leafHash}\n`).join(""))]),
    )
  })
  yield* Effect.andThen(log.end, leaves.end)
  return { events, streams, byType: Object.fromEntries([...byType].toSorted()) }
})

/** Those up to the bundle's last line; a register that signs nothing has none. */
const writeCheckpoints = Effect.fnUntraced(function* (writer: BundleWriter, until: number) {
  const store = yield* Effect.serviceOption(CheckpointStore)
  const kept = Option.isNone(store) ? [] : yield* store.value.all
  const own = kept.filter(({ position }) => position <= until)
  const signed: Array<BundleManifest["signed"][number]> = []
  for (const [index, { note, position, signedAt }] of own.entries()) {
    const file = `checkpoints/${String(position).padStart(9, "0")}-${index + 1}.txt`
    yield* writer.text(file, note)
    signed.push({ file, position, signedAt })
  }
  return signed
})

const writeAttachments = Effect.fnUntraced(function* (writer: BundleWriter) {
  const folder = join(writer.folder, "attachments")
  const copied: Effect.Success<ReturnType<typeof copyAttachments>> = yield* copyAttachments(folder)
  const shelves = yield* onDisk(folder, () => readdir(folder, { withFileTypes: true }).catch(() => []))
  for (const shelf of shelves)
    for (const sha256 of yield* onDisk(folder, () => readdir(join(folder, shelf.name))))
      writer.wrote(`attachments/${shelf.name}/${sha256}`, sha256)
  return copied
})
