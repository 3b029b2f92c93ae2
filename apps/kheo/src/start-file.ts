import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The command that opens the example, where Khéo runs from a checkout; undefined where it was taken elsewhere. */
export const startFile = (): string | undefined => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (dirname(folder) !== folder) {
    const start = join(folder, "apps", "kheo", "bin", "start.mjs")
    if (existsSync(start)) return start
    folder = dirname(folder)
  }
  return undefined
}
