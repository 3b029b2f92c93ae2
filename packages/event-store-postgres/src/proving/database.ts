import { randomUUID } from "node:crypto"
import pg from "pg"
import { type PostgresPlace, postgresPlace } from "../place.ts"

/** Asks a server something as its administrator, on a connection of its own. */
export const administer = async <Row extends pg.QueryResultRow>(
  port: number,
  text: string,
  database = "postgres",
): Promise<ReadonlyArray<Row>> => {
  const client = new pg.Client({ host: "127.0.0.1", port, user: "kheo", database })
  client.on("error", () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** Makes an empty database and gives its name. */
export const newDatabase = async (port: number): Promise<string> => {
  const name = `t_${randomUUID().replaceAll("-", "")}`
  await administer(port, `create database ${name} template template0 strategy file_copy`)
  return name
}

/** Where a database of a server of our own is. */
export const placeOf = (ports: number | ReadonlyArray<number>, database: string, query = ""): PostgresPlace => {
  const hosts = [ports].flat().map((port) => `127.0.0.1:${port}`)
  return postgresPlace(`postgres://kheo@${hosts.join(",")}/${database}${query}`) as PostgresPlace
}
