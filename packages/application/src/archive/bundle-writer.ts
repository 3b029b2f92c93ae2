import { createHash, randomUUID } from "node:crypto"
import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Effect } from "effect"
import { type ArchiveUnavailable, BundleRefused, onDisk } from "./failure.ts"

/** A bundle being written under another name; it gets its own when everything is on the disk. */
export interface BundleWriter {
  /** The folder under its passing name. */
  readonly folder: string
  readonly text: (path: string, text: string) => Effect.Effect<void, ArchiveUnavailable>
  /** A file that grows; it is closed by `end`. */
  readonly file: (path: string) => Effect.Effect<GrowingFile, ArchiveUnavailable>
  /** Tells of a file that something else wrote. */
  readonly wrote: (path: string, sha256: string) => void
  /** SHA-256 by path of all that was ended, sorted. */
  readonly hashes: () => Readonly<Record<string, string>>
}

export interface GrowingFile {
  readonly add: (chunks: ReadonlyArray<Uint8Array>) => Effect.Effect<void, ArchiveUnavailable>
  /** Everything is on the disk afterwards. */
  readonly end: Effect.Effect<void, ArchiveUnavailable>
}

/** Writes a bundle into `folder`, which must not be there or be empty; whatever goes wrong leaves no half bundle under that name. */
export const writingBundle = <A, E, R>(folder: string, write: (writer: BundleWriter) => Effect.Effect<A, E, R>) =>
  Effect.acquireUseRelease(
    Effect.gen(function* () {
      const there = yield* onDisk(folder, () => entriesOf(folder))
      if (there !== undefined && there.length > 0) return yield* new BundleRefused({ reason: "exists", path: folder })
      const passing = `${folder.replace(/[\\/]+$/, "")}.part-${randomUUID().slice(0, 8)}`
      yield* onDisk(folder, () => mkdir(passing, { recursive: true }))
      return passing
    }),
    (passing) =>
      Effect.gen(function* () {
        const written = yield* write(writerIn(passing))
        yield* onDisk(folder, async () => {
          await syncFolder(passing)
          await rmdir(folder).catch(() => undefined)
          await rename(passing, folder)
          await syncFolder(dirname(folder))
        })
        return written
      }),
    (passing) =>
      Effect.promise(() => rm(passing, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)),
  )

const entriesOf = async (folder: string): Promise<ReadonlyArray<string> | undefined> => {
  try {
    return await readdir(folder)
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined
    throw cause
  }
}

const writerIn = (folder: string): BundleWriter => {
  const hashes = new Map<string, string>()
  const begin = async (path: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    const handle = await open(join(folder, path), "wx")
    return growing(handle, folder, (sha256) => void hashes.set(path, sha256))
  }
  const file = (path: string) => onDisk(folder, () => begin(path))
  return {
    folder,
    file,
    text: (path, text) => Effect.flatMap(file(path), ({ add, end }) => Effect.andThen(add([Buffer.from(text)]), end)),
    wrote: (path, sha256) => void hashes.set(path, sha256),
    hashes: () => Object.fromEntries([...hashes].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  }
}

const growing = (handle: FileHandle, folder: string, ended: (sha256: string) => void): GrowingFile => {
  const hash = createHash("sha256")
  return {
    add: (chunks) =>
      onDisk(folder, async () => {
        const bytes = Buffer.concat(chunks)
        hash.update(bytes)
        await handle.writeFile(bytes)
      }),
    end: onDisk(folder, async () => {
      await handle.sync()
      await handle.close()
      ended(hash.digest("hex"))
    }),
  }
}

/** A rename lasts once its folder is written; Windows opens no folder for that and writes it by itself. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return
  const opened = await open(folder, "r")
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
