import { StoreUnavailable } from "@kheo/event-store"
import { connect, type Connection, type Patience } from "./connection.ts"
import { isLost } from "./failure.ts"
import type { PostgresPlace } from "./place.ts"

/** What a connection is for: a standby and a server that may lose data are good enough to read from. */
export interface Demands {
  readonly writes: boolean
  /** Goes on with a server whose `fsync` is off. */
  readonly acceptsLoss?: boolean
}

/** Opens a session on the first of the place's servers that meets the demands; `pg` knows no `target_session_attrs`. */
export const connectTo = async (place: PostgresPlace, patience: Patience, demands: Demands): Promise<Connection> => {
  let refused: unknown
  for (const host of place.hosts)
    try {
      const connection = await connect(place, host, patience)
      try {
        await check(connection, place, demands)
        return connection
      } catch (cause) {
        await connection.close()
        throw cause
      }
    } catch (cause) {
      if (refused === undefined || isLost(refused)) refused = cause
    }
  throw refused
}

const asked = {
  text: `select pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as readonly,
    current_setting('fsync')::boolean and current_setting('full_page_writes')::boolean as fsync,
    current_setting('synchronous_commit') as commits, current_setting('server_version_num')::integer as version`,
}

interface Settings {
  readonly readonly: boolean
  readonly fsync: boolean
  readonly commits: string
  readonly version: number
}

const oldest = 140_000

const check = async (connection: Connection, { shown }: PostgresPlace, demands: Demands): Promise<void> => {
  const refuse = (reason: string, detail: string): never => {
    throw new StoreUnavailable({ reason, path: shown, detail })
  }
  const [found] = (await connection.ask<Settings>(asked)).rows
  if (found === undefined) return refuse("failed", "the server doesn't tell its settings")
  if (found.version < oldest) return refuse("failed", `PostgreSQL 14 or newer is needed, this is ${found.version}`)
  if (!demands.writes) return
  if (found.readonly) return refuse("no-writes", "the server takes no writes")
  if (!found.fsync && demands.acceptsLoss !== true) return refuse("not-durable", "fsync or full_page_writes is off")
  if (found.commits !== "off") return
  await connection.ask({ text: "set synchronous_commit = on" })
  const [now] = (await connection.ask<Settings>(asked)).rows
  if (now?.commits !== "on") return refuse("not-durable", "synchronous_commit is off")
}
