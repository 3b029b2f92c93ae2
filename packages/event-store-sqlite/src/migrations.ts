import type Database from "better-sqlite3"
import { appendOnly } from "./append-only.ts"
import { formatVersion } from "./schema.ts"

/** What each format adds to the one before it; nothing that is stored changes. */
const additions: Readonly<Record<number, string>> = { 2: appendOnly }

/** Brings an older file up to this program's format in one transaction: killed at any moment, it is the old one or the new one. */
export const migrate = (db: Database.Database): void => {
  const version = (): number => Number(db.pragma("user_version", { simple: true }))
  if (version() >= formatVersion) return
  db.transaction(() => {
    for (let next = version() + 1; next <= formatVersion; next++) db.exec(additions[next] ?? "")
    db.pragma(`user_version = ${formatVersion}`)
  }).immediate()
}
