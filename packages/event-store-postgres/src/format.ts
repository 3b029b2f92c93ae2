import { StoreUnavailable } from "@kheo/event-store"
import type { Connection } from "./connection.ts"
import { formatVersion, schema } from "./schema.ts"

/** Each brings the tables from the version of its place to the next. */
const migrations: ReadonlyArray<string> = [
  `create schema kheo; create table kheo.format (version integer not null); insert into kheo.format values (0); ${schema}`,
]

/** Makes or renews the tables where they are missing or old; throws `StoreUnavailable` where it may not, or where they are newer. */
export const ensureFormat = async (connection: Connection, path: string): Promise<void> => {
  if ((await versionOf(connection, path)) === formatVersion) return
  const [may] = (await connection.ask<{ may: boolean }>(mayCreate)).rows
  if (may?.may !== true)
    throw new StoreUnavailable({ reason: "no-schema", path, detail: "there is no schema kheo of this version" })
  await connection.ask({ text: "begin" })
  try {
    await connection.ask({ text: `select pg_advisory_xact_lock(hashtext('kheo.format'))` })
    for (let at = await versionOf(connection, path); at < formatVersion; at++)
      await connection.ask({ text: `${migrations[at]}; update kheo.format set version = ${at + 1}` })
    await connection.ask({ text: "commit" })
  } catch (cause) {
    await connection.ask({ text: "rollback" }).catch(() => undefined)
    throw cause
  }
}

/** The version of the tables, without changing anything; 0 where there are none. */
export const versionOf = async (connection: Connection, path: string): Promise<number> => {
  const [there] = (await connection.ask<{ there: boolean }>(isThere)).rows
  if (there?.there !== true) return 0
  const [row] = (await connection.ask<{ version: number }>({ text: "select version from kheo.format" })).rows
  const version = row?.version ?? 0
  if (version > formatVersion)
    throw new StoreUnavailable({ reason: "newer-format", path, detail: `format ${version}, known ${formatVersion}` })
  return version
}

const isThere = {
  text: "select exists (select from pg_tables where schemaname = 'kheo' and tablename = 'format') as there",
}
const mayCreate = { text: "select has_database_privilege(current_database(), 'create') as may" }
