import { StoreUnavailable } from "@kheo/event-store"
import pg from "pg"
import { ConnectionLost, isLost, stateOf } from "./failure.ts"
import type { PostgresPlace } from "./place.ts"

/** A statement that each connection prepares once; its parameters come in the order of its text. */
export interface Statement {
  readonly name?: string
  readonly text: string
}

/** What the server said of an answered statement. */
export interface Answered<Row> {
  readonly rows: ReadonlyArray<Row>
  /** `COMMIT`, `ROLLBACK`, `INSERT` … */
  readonly tag: string
}

/** One session on the server; statements go out at once and are answered in order. */
export interface Connection {
  readonly ask: <Row>(statement: Statement, values?: ReadonlyArray<unknown>) => Promise<Answered<Row>>
  /** The warnings that came since it was last asked. */
  readonly warnings: () => ReadonlyArray<string>
  readonly onNotification: (listener: (payload: string) => void) => void
  readonly isLost: () => boolean
  readonly close: () => Promise<void>
}

/** Milliseconds. */
export interface Patience {
  /** For one server to take a connection. */
  readonly connect: number
  /** For one statement's answer; then the connection is given up. */
  readonly statement: number
  /** For the ledger's lock. */
  readonly lock: number
  /** For everything that is tried again after a lost connection. */
  readonly retry: number
}

export const patient: Patience = { connect: 5_000, statement: 60_000, lock: 20_000, retry: 20_000 }

/** Opens a session on one server; fails with the server's complaint, or with `ConnectionLost`. */
export const connect = async (
  place: PostgresPlace,
  { host, port }: PostgresPlace["hosts"][number],
  patience: Patience,
): Promise<Connection> => {
  const client = new pg.Client({
    host,
    port,
    ...(place.user === undefined ? {} : { user: place.user }),
    ...(place.database === undefined ? {} : { database: place.database }),
    ...(place.password === undefined ? {} : { password: place.password }),
    ssl: place.tls === "none" ? false : { rejectUnauthorized: place.tls === "verified" },
    application_name: "kheo",
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: patience.connect,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.statement,
    types: { getTypeParser },
    pipeline: true,
  } as pg.ClientConfig)
  let lost: unknown
  let warnings: Array<string> = []
  client.on("error", (cause) => (lost ??= cause))
  client.on("end", () => (lost ??= new ConnectionLost("the connection has ended")))
  client.on("notice", ({ code, message, severity }) => {
    if (severity === "WARNING" || code?.startsWith("01") === true) warnings.push(`${code}: ${message}`)
  })
  try {
    await client.connect()
  } catch (cause) {
    destroy(client)
    throw withoutPassword(cause, place) ?? lossOf(cause)
  }
  return {
    ask: async <Row>(statement: Statement, values: ReadonlyArray<unknown> = []) => {
      if (lost !== undefined) throw lossOf(lost)
      try {
        const answer = await within(patience.statement, client, client.query({ ...statement, values: [...values] }))
        return { rows: answer.rows as ReadonlyArray<Row>, tag: answer.command }
      } catch (cause) {
        const loss = lossOf(cause)
        if (isLost(loss)) lost ??= loss
        throw loss
      }
    },
    warnings: () => {
      const told = warnings
      warnings = []
      return told
    },
    onNotification: (listener) => void client.on("notification", ({ payload }) => listener(payload ?? "")),
    isLost: () => lost !== undefined,
    close: async () => {
      if (lost !== undefined) return destroy(client)
      await within(1_000, client, client.end()).catch(() => destroy(client))
    },
  }
}

/** Asked for a password that nobody gave, `pg` complains itself, and has no code for it. */
const withoutPassword = (cause: unknown, { shown }: PostgresPlace): StoreUnavailable | undefined =>
  stateOf(cause) === undefined && cause instanceof Error && /^SASL: .*password/.test(cause.message)
    ? new StoreUnavailable({ reason: "wrong-password", path: shown, detail: cause.message })
    : undefined

/** What is neither a complaint of the server's nor a bug in a statement is a loss of the connection. */
const lossOf = (cause: unknown): unknown => {
  if (stateOf(cause) !== undefined || cause instanceof ConnectionLost || cause instanceof TypeError) return cause
  const detail =
    cause instanceof AggregateError ? cause.errors.map(String).join("; ") : cause instanceof Error ? cause.message : ""
  return new ConnectionLost(detail, { cause })
}

const within = async <A>(milliseconds: number, client: pg.Client, answer: Promise<A>): Promise<A> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ConnectionLost(`no answer within ${milliseconds} ms`))
      destroy(client)
    }, milliseconds)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/** `pg` has no way to give up a connection that doesn't answer, but its socket has. */
const destroy = (client: pg.Client): void => {
  const { connection } = client as unknown as { readonly connection: { readonly stream: { destroy: () => void } } }
  connection.stream.destroy()
}

const bigint = 20

/** Positions are below 2^53, so that a bigint is a number here. */
const getTypeParser = ((oid: number, format?: "text" | "binary") =>
  oid === bigint ? Number : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser
