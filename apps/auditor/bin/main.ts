import { createReadStream } from "node:fs"
import { readFile, readdir, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { type BundleFiles, program } from "../src/index.ts"

const open = async (path: string): Promise<AsyncIterable<Uint8Array> | undefined> => {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true ? createReadStream(path, { highWaterMark: 1 << 20 }) : undefined
}

/** A folder's files, read as they are asked for. */
const bundle = (folder: string): BundleFiles => {
  const list = async (path: string): Promise<ReadonlyArray<string>> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => [])
    const below = entries.map((entry) =>
      entry.isDirectory()
        ? list(`${path}/${entry.name}`)
        : Promise.resolve(entry.isFile() ? [`${path}/${entry.name}`] : []),
    )
    return (await Promise.all(below)).flat()
  }
  return { open: (path) => open(join(folder, path)), list }
}

process.exitCode = await program(process.argv.slice(2), {
  isFolder: async (path) => (await stat(path).catch(() => undefined))?.isDirectory() === true,
  text: (path) => readFile(path, "utf8").catch(() => undefined),
  open,
  bundle,
  write: (path, text) => writeFile(path, text),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(`${text}\n`),
  now: new Date().toISOString(),
})
