import { hash } from "node:crypto"
import { readdir, readFile, stat } from "node:fs/promises"
import { join, relative, sep } from "node:path"
import { isNoDocument } from "../acquire/acquire.ts"

/** A file that has come to rest in the inbox. */
export interface Arrived {
  readonly path: string
  readonly sha256: string
}

/**
 * A shared folder into which people drop files, looked at again and again.
 *
 * A file is handed out once it was the same at two looks, since somebody may still be copying it; its content only once,
 * whatever it is called and wherever it lies. Nothing in the folder is touched.
 */
export class Inbox {
  readonly #folder: string
  readonly #known: Set<string>
  #seen = new Map<string, string>()
  readonly #hashed = new Map<string, string>()

  /** `known` are contents that were dealt with before. */
  constructor(folder: string, known: Iterable<string> = []) {
    this.#folder = folder
    this.#known = new Set(known)
  }

  /** Remembers contents that were dealt with by somebody else. */
  remember(known: Iterable<string>): void {
    for (const sha256 of known) this.#known.add(sha256)
  }

  /** What has come to rest since the last look, by name. */
  async look(): Promise<ReadonlyArray<Arrived>> {
    const now = new Map<string, string>()
    const arrived: Array<Arrived> = []
    for (const path of await this.#files()) {
      const found = await stat(path).catch(() => undefined)
      if (found === undefined || !found.isFile()) continue
      const stamp = `${found.size} ${found.mtimeMs}`
      now.set(path, stamp)
      if (this.#seen.get(path) !== stamp || this.#hashed.get(path) === stamp) continue
      const bytes = await readFile(path).catch(() => undefined)
      if (bytes === undefined || bytes.length !== found.size) continue
      this.#hashed.set(path, stamp)
      const sha256 = hash("sha256", bytes)
      if (this.#known.has(sha256)) continue
      this.#known.add(sha256)
      arrived.push({ path, sha256 })
    }
    this.#seen = now
    return arrived
  }

  /** Whether something was seen that has not come to rest yet. */
  get isRestless(): boolean {
    return [...this.#seen].some(([path, stamp]) => this.#hashed.get(path) !== stamp)
  }

  async #files(): Promise<ReadonlyArray<string>> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(() => [])
    return entries
      .filter((entry) => entry.isFile() && !isNoDocument(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (path) =>
          !relative(this.#folder, path)
            .split(sep)
            .some((part) => part.startsWith(".")),
      )
      .toSorted()
  }
}
