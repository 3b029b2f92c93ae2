import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Runs something in a new folder on the disk, which is gone afterwards. */
export const inFolder = <A>(body: (folder: string) => Promise<A>): Promise<A> => inFolderOf(tmpdir(), body)

/** The same in memory where the system has a place for it: for images whose own syncs prove nothing. */
export const inMemoryFolder = <A>(body: (folder: string) => Promise<A>): Promise<A> =>
  inFolderOf(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), body)

const inFolderOf = async <A>(parent: string, body: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(parent, "kheo-prove-"))
  try {
    return await body(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
