/** Where a PostgreSQL database is reached, as a `postgres://` URL says it; nothing of it is asked yet. */
export interface PostgresPlace {
  /** One or more servers; the one that takes writes is used. */
  readonly hosts: ReadonlyArray<{ readonly host: string; readonly port: number }>
  readonly database: string | undefined
  readonly user: string | undefined
  /** Of the URL; else `PGPASSWORD`, else the user's pgpass file. */
  readonly password: string | undefined
  readonly ledger: string | undefined
  readonly tls: "none" | "encrypted" | "verified"
  /** The URL without its password. */
  readonly shown: string
}

const form = /^postgres(?:ql)?:\/\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?$/

/** Takes a URL apart: `postgres://user:password@host:port,host2:port2/database?ledger=NAME&sslmode=verify-full`; undefined for anything else. */
export const postgresPlace = (url: string): PostgresPlace | undefined => {
  const [whole, user, password, authority, database, query] = form.exec(url) ?? []
  if (whole === undefined) return undefined
  try {
    const hosts = hostsOf(authority ?? "")
    const parameters = new URLSearchParams(query ?? "")
    const tls = tlsModes[parameters.get("sslmode") ?? "disable"]
    if (hosts === undefined || tls === undefined) return undefined
    return {
      hosts,
      database: decoded(database),
      user: decoded(user),
      password: decoded(password),
      ledger: parameters.get("ledger") || undefined,
      tls,
      shown: password === undefined ? url : url.replace(`:${password}@`, "@"),
    }
  } catch {
    return undefined
  }
}

const tlsModes: Readonly<Record<string, PostgresPlace["tls"]>> = {
  disable: "none",
  require: "encrypted",
  "verify-full": "verified",
}

const defaultPort = 5432

const hostsOf = (authority: string): PostgresPlace["hosts"] | undefined => {
  const hosts = (authority === "" ? "localhost" : authority).split(",").map((one) => {
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(one) ?? []
    return { host: bracketed ?? decodeURIComponent(plain ?? ""), port: Number(port ?? defaultPort) }
  })
  return hosts.every(({ host, port }) => host !== "" && port > 0 && port <= 65_535) ? hosts : undefined
}

const decoded = (text: string | undefined): string | undefined =>
  text === undefined || text === "" ? undefined : decodeURIComponent(text)
