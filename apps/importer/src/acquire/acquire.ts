import { hash } from "node:crypto"
import { lstat, readdir, readFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { Effect } from "effect"

/** A file as it was read once: the bytes that are hashed are the bytes that are parsed. */
export interface AcquiredFile {
  /** As people find it: relative to the folder that was named, NFC, with `/` on every system. */
  readonly name: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** A path that could not be used at all. */
export interface Unacquired {
  readonly name: string
  readonly reason: "not-found" | "not-a-file" | "not-readable" | "too-big"
}

export interface Acquired {
  readonly files: ReadonlyArray<AcquiredFile>
  readonly failed: ReadonlyArray<Unacquired>
  /** What lies in the folder but is no document: settings, lock files, the system's own. */
  readonly skipped: ReadonlyArray<string>
}

const sizeLimit = 50 * 1024 * 1024

/** Reads files and, through their folders, everything below, in the order of their names. */
export const acquire = (paths: ReadonlyArray<string>): Effect.Effect<Acquired> =>
  Effect.promise(async () => {
    const files: Array<AcquiredFile> = []
    const failed: Array<Unacquired> = []
    const skipped: Array<string> = []

    const visit = async (path: string, name: string): Promise<void> => {
      const stat = await lstat(path).catch(() => undefined)
      if (stat === undefined) failed.push({ name, reason: "not-found" })
      else if (stat.isDirectory()) await visitAll(path, name)
      else if (!stat.isFile()) failed.push({ name, reason: "not-a-file" })
      else if (isNoDocument(basename(path))) skipped.push(name)
      else if (stat.size > sizeLimit) failed.push({ name, reason: "too-big" })
      else {
        const bytes = await readFile(path).catch(() => undefined)
        if (bytes === undefined) failed.push({ name, reason: "not-readable" })
        else files.push({ name, sha256: hash("sha256", bytes), bytes })
      }
    }
    const visitAll = async (path: string, name: string | undefined): Promise<void> => {
      const entries = await readdir(path).catch(() => undefined)
      if (entries === undefined) failed.push({ name: name ?? basename(path), reason: "not-readable" })
      for (const entry of entries?.toSorted() ?? [])
        await visit(join(path, entry), name === undefined ? entry : `${name}/${entry}`)
    }
    for (const path of paths) {
      const isFolder = await lstat(path).then(
        (stat) => stat.isDirectory(),
        () => false,
      )
      await (isFolder ? visitAll(path, undefined) : visit(path, basename(path)))
    }
    const clean = (name: string) => name.normalize("NFC")
    return {
      files: files.map((file) => ({ ...file, name: clean(file.name) })),
      failed: failed.map((one) => ({ ...one, name: clean(one.name) })),
      skipped: skipped.map(clean),
    }
  })

/** Settings, lock files and what the system leaves in folders: never papers. */
export const isNoDocument = (name: string): boolean =>
  name.startsWith("~$") ||
  name.startsWith(".") ||
  /^(thumbs\.db|desktop\.ini)$/i.test(name) ||
  /\.(json|tmp|lnk)$/i.test(name)
