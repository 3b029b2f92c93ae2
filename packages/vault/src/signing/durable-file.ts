import { randomUUID } from "node:crypto"
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs"
import { dirname } from "node:path"

/** The file's text; undefined when there is none. */
export const readText = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined

/**
 * Puts a file in the place of another, whole or not at all, readable by its owner alone (mode 0600, which Windows ignores).
 *
 * With `fresh` it throws where there is one already, also when another process was faster.
 */
export const replaceFile = (path: string, text: string, how?: "fresh"): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    writeSynced(temporary, "wx", text)
    if (how === "fresh") placeFresh(temporary, path)
    else renameSync(temporary, path)
    syncFolder(dirname(path))
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** A link fails where the name is taken; file systems without links (FAT on a stick) are asked beforehand. */
const placeFresh = (temporary: string, path: string): void => {
  try {
    linkSync(temporary, path)
  } catch (cause) {
    if (existsSync(path)) throw cause
    renameSync(temporary, path)
  }
}

/** Adds a line and waits until the disk has it; a line that a power cut left half written is closed first. */
export const appendLine = (path: string, line: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const isNew = !existsSync(path)
  writeSynced(path, "a", `${endsOpen(path) ? "\n" : ""}${line}\n`)
  if (isNew) syncFolder(dirname(path))
}

const writeSynced = (path: string, flags: string, text: string): void => {
  const file = openSync(path, flags, 0o600)
  try {
    const bytes = Buffer.from(text)
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const endsOpen = (path: string): boolean => {
  if (!existsSync(path)) return false
  const file = openSync(path, "r")
  try {
    const { size } = fstatSync(file)
    const last = Buffer.alloc(1)
    return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
  } finally {
    closeSync(file)
  }
}

/** Windows opens no folder; its NTFS keeps the entry with the file. */
const syncFolder = (folder: string): void => {
  if (process.platform === "win32") return
  const handle = openSync(folder, "r")
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
