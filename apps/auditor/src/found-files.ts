import { createHash } from "node:crypto"
import type { ToldFile } from "./told.ts"

/** What lies in a folder of attached files, compared with what the events name. */
export interface FoundFiles {
  readonly named: number
  readonly missing: ReadonlyArray<ToldFile>
  readonly altered: ReadonlyArray<ToldFile>
  /** Hashes of files that no event names: of a retracted one, or kept just before a crash. */
  readonly unnamed: ReadonlyArray<string>
}

/** Reads every named file through; `open` gives its content, or undefined where there is none. */
export const checkFiles = async (
  named: ReadonlyArray<ToldFile>,
  there: Iterable<string>,
  open: (sha256: string) => Promise<AsyncIterable<Uint8Array> | undefined>,
): Promise<FoundFiles> => {
  const [missing, altered]: [Array<ToldFile>, Array<ToldFile>] = [[], []]
  for (const file of named) {
    const content = await open(file.sha256)
    if (content === undefined) missing.push(file)
    else if ((await hashOf(content)) !== file.sha256) altered.push(file)
  }
  const names = new Set(named.map(({ sha256 }) => sha256))
  return { named: named.length, missing, altered, unnamed: [...there].filter((sha256) => !names.has(sha256)) }
}

/** SHA-256 of a content that arrives bit by bit, in lower-case hex. */
export const hashOf = async (content: AsyncIterable<Uint8Array>): Promise<string> => {
  const hash = createHash("sha256")
  for await (const chunk of content) hash.update(chunk)
  return hash.digest("hex")
}
