import { StoreUnavailable } from "@kheo/event-store"

/** Before it, several connections to a file in WAL mode could corrupt it (fixed on 2026-03-13). */
const oldest = [3, 51, 3]

/** Throws for a version of SQLite, as `sqlite_version()` tells it, that is not safe to write with. */
export const checkVersion = (version: string, path: string): void => {
  const parts = version.split(".").map(Number)
  const different = oldest.findIndex((part, index) => part !== parts[index])
  if (different === -1 || (parts[different] ?? 0) > (oldest[different] ?? 0)) return
  throw new StoreUnavailable({ reason: "old-sqlite", path, detail: `SQLite ${version}, needed ${oldest.join(".")}` })
}
