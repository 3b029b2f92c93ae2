import { readdirSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"

const hour = 3_600_000

/** Deletes unfinished copies that a backup or a restore left behind when it was killed: those that nobody has written to for an hour. */
export const dropAbandoned = (folder: string, now: Date): void => {
  for (const name of readdirSync(folder).filter((name) => /^kheo-\d+\.part(-journal)?$/.test(name))) {
    const file = join(folder, name)
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (written !== undefined && now.getTime() - written > hour) rmSync(file, { force: true })
  }
}
