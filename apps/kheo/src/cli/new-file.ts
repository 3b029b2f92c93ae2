import { closeSync, existsSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { Usage } from "./parse.ts"

/** Refuses a name that is taken before anything is done for it. */
export const refuseTaken = (paths: ReadonlyArray<string>, force: boolean): void => {
  const taken = paths.find((path) => existsSync(path))
  if (force || taken === undefined) return
  throw new Usage({
    vi: `${taken} đã có. Chọn tên khác, hoặc thêm --force để ghi đè.`,
    en: `${taken} exists. Choose another name, or add --force to overwrite it.`,
  })
}

/** Writes a file whole or not at all: under another name beside it, made durable, then renamed. */
export const writeNewFile = (path: string, text: string | Iterable<string>): void => {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(dirname(path), ".kheo-"))
    const file = join(folder, basename(path))
    const handle = openSync(file, "wx")
    try {
      for (const piece of typeof text === "string" ? [text] : text) writeFileSync(handle, piece)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(file, path)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new Usage({
      vi: `Không ghi được ${path} (${detail}). Hãy xem lại đường dẫn.`,
      en: `${path} can't be written (${detail}). Check the path.`,
    })
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}
