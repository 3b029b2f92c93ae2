import { existsSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"

/** Where people keep what they work on; not every system calls it so. */
export const userFolder = (): string => {
  const folder = join(homedir(), "Documents")
  return existsSync(folder) ? folder : homedir()
}

/** A path as people type it, `~` being their own folder. */
export const withHome = (path: string): string => (/^~([\\/]|$)/.test(path) ? join(homedir(), path.slice(1)) : path)
