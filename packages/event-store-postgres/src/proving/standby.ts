import { chmodSync, chownSync, cpSync, readdirSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import pg from "pg"
import { pause } from "./attempt.ts"
import { administer } from "./database.ts"
import { freePort, newFolder, type Server, serverIn, someone, startServer } from "./server.ts"

/** A server and its synchronous standby: a commit is answered when both have it. */
export interface Pair {
  readonly primary: Server
  readonly standby: Server
  readonly remove: () => Promise<void>
}

/** Starts a primary with `fsync` on, copies it, starts the copy as its standby, and has commits wait for it. */
export const startPair = async (): Promise<Pair> => {
  const primary = await startServer({ fsync: "on" })
  const standby = await copyOf(primary)
  await standby.start()
  await administer(primary.port, "alter system set synchronous_standby_names = 'standby'")
  await administer(primary.port, "alter system set synchronous_commit = 'remote_apply'")
  await administer(primary.port, "select pg_reload_conf()")
  await untilSynchronous(primary)
  return {
    primary,
    standby,
    remove: async () => {
      await standby.remove()
      await primary.remove()
    },
  }
}

/** Waits until the primary's commits wait for the standby. */
export const untilSynchronous = async (primary: Server): Promise<void> => {
  for (let attempt = 0; attempt < 400; attempt++) {
    const rows = await administer<{ sync_state: string }>(primary.port, "select sync_state from pg_stat_replication")
    if (rows.some(({ sync_state }) => sync_state === "sync")) return
    await pause(25)
  }
  throw new Error("the standby doesn't follow")
}

/** PostgreSQL's own way of a backup at the file level, without its programs. */
const copyOf = async (primary: Server): Promise<Server> => {
  const [data, port] = [newFolder(), await freePort()]
  const client = new pg.Client({ host: "127.0.0.1", port: primary.port, user: "kheo", database: "postgres" })
  await client.connect()
  try {
    await client.query("select pg_create_physical_replication_slot('standby', true)")
    await client.query("select pg_backup_start('copy', true)")
    const left = /^postmaster\.(pid|opts)$/
    cpSync(primary.data, data, {
      recursive: true,
      filter: (from) =>
        !left.test(basename(from)) && !(basename(dirname(from)) === "pg_wal" && basename(from).startsWith("0")),
    })
    const [stopped] = (await client.query<{ labelfile: string }>("select * from pg_backup_stop(false)")).rows
    writeFileSync(join(data, "backup_label"), stopped?.labelfile ?? "")
    writeFileSync(join(data, "standby.signal"), "")
  } finally {
    await client.end()
  }
  own(data)
  return serverIn(data, port, {
    fsync: "on",
    primary_conninfo: `host=127.0.0.1 port=${primary.port} user=kheo application_name=standby`,
    primary_slot_name: "standby",
    wal_retrieve_retry_interval: "100ms",
  })
}

/** A copy belongs to who copied it; the server's user has to have it. */
const own = (data: string): void => {
  chmodSync(data, 0o700)
  if (someone.uid === undefined) return
  for (const name of ["", ...readdirSync(data, { recursive: true, encoding: "utf8" })])
    chownSync(join(data, name), someone.uid, someone.gid)
}
