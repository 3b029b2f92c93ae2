import { mkdir, open, rename, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { Usage } from "./parse.ts"

/** A file to be written whole or not at all. */
export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Writes each file beside its name and then moves it there, so that nobody ever opens half of one; throws `Usage`. */
export const writeFiles = async (files: ReadonlyArray<NewFile>): Promise<void> => {
  for (const { bytes, path } of files) {
    const passing = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
    try {
      await mkdir(dirname(path), { recursive: true })
      const handle = await open(passing, "w")
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(passing, path)
    } catch (cause) {
      await rm(passing, { force: true }).catch(() => undefined)
      const detail = cause instanceof Error ? cause.message : String(cause)
      throw new Usage({
        vi: `Không ghi được ${path} (${detail}). Hãy xem lại đường dẫn, hoặc đóng tệp ấy nếu đang mở.`,
        en: `${path} can't be written (${detail}). Check the path, or close the file if it is open.`,
      })
    }
  }
}

/** A name as every system takes it in a folder: letters that paths use are dashes. */
export const fileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-")
    .replace(/^[.\s]+|[.\s]+$/g, "")
    .slice(0, 120)
