import { createReadStream } from "node:fs"
import { readdir, readFile, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { BundleFiles, ProgramFiles } from "@kheo/auditor"
import { textForTerminal } from "./cli/for-terminal.ts"

/** A file's content bit by bit; undefined where there is no such file. */
export const openFile = async (path: string): Promise<AsyncIterable<Uint8Array> | undefined> => {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true ? createReadStream(path, { highWaterMark: 1 << 20 }) : undefined
}

/** A folder's files for the auditor, which opens nothing itself. */
export const bundleIn = (folder: string): BundleFiles => {
  const list = async (path: string): Promise<ReadonlyArray<string>> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => [])
    const below = entries.map((entry) => {
      const name = `${path}/${entry.name}`
      return entry.isDirectory() ? list(name) : Promise.resolve(entry.isFile() ? [name] : [])
    })
    return (await Promise.all(below)).flat()
  }
  return { open: (path) => openFile(join(folder, path)), list }
}

/** What the auditor's program needs of this machine. */
export const auditFiles: ProgramFiles = {
  isFolder: async (path) => (await stat(path).catch(() => undefined))?.isDirectory() === true,
  text: (path) => readFile(path, "utf8").catch(() => undefined),
  open: openFile,
  bundle: bundleIn,
  write: (path, text) => writeFile(path, text),
  print: (text) => void process.stdout.write(textForTerminal(text)),
  complain: (text) => void process.stderr.write(`${textForTerminal(text)}\n`),
  now: new Date().toISOString(),
}
