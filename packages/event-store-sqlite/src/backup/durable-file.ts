import { closeSync, fsyncSync, openSync, readSync, renameSync, writeFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { dirname } from "node:path"

/** Waits until the bytes of a file are on the disk. */
export const syncFile = (file: string): void => syncAt(file, "r+")

/** Waits until a folder's names are on the disk; Windows keeps them itself and opens no folder. */
export const syncFolder = (folder: string): void => {
  if (process.platform !== "win32") syncAt(folder, "r")
}

/** A file that is there whole or not at all, also after a power cut. */
export const writeDurably = (file: string, text: string): void => {
  writeFileSync(`${file}.part`, text)
  syncFile(`${file}.part`)
  renameDurably(`${file}.part`, file)
}

/** Takes the place of what has the name already. */
export const renameDurably = (from: string, to: string): void => {
  renameSync(from, to)
  syncFolder(dirname(to))
}

/** Lower-case hex of the SHA-256 of a file of any size. */
export const sha256Of = (file: string): string => {
  const descriptor = openSync(file, "r")
  try {
    const digest = createHash("sha256")
    const chunk = Buffer.alloc(1 << 20)
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk))
      digest.update(chunk.subarray(0, read))
    return digest.digest("hex")
  } finally {
    closeSync(descriptor)
  }
}

const syncAt = (path: string, flags: string): void => {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
