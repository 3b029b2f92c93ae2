import { join } from "node:path"
import { newDatabase, placeOf, startServer } from "@kheo/event-store-postgres/proving"
import Database from "better-sqlite3"
import { kheo } from "../commands/kheo.ts"

/** A model as its line registers it. */
export interface Registered {
  readonly type: string
  readonly data: { readonly title: string; readonly number: number }
}

/** A register that is served, and what stands in it, read by another way than the server's. */
export interface ServedRegister {
  /** Options of the command line that name it. */
  readonly args: ReadonlyArray<string>
  readonly lines: () => Promise<ReadonlyArray<Registered>>
  readonly remove: () => Promise<void>
}

/** In a file, whose rows are read as they are. */
export const inFile = async (folder: string): Promise<ServedRegister> => ({
  args: ["--data", join(folder, "data")],
  lines: async () => {
    const db = new Database(join(folder, "data", "kheo.db"), { readonly: true })
    try {
      const rows = db.prepare("select entry from event order by position").all() as Array<{ readonly entry: Buffer }>
      return rows.map(({ entry }) => JSON.parse(entry.toString()) as Registered).filter(isRegistered)
    } finally {
      db.close()
    }
  },
  remove: async () => {},
})

/** In a database of PostgreSQL, whose own server lives on when Khéo's is killed. */
export const inDatabase = async (folder: string): Promise<ServedRegister> => {
  const server = await startServer({ fsync: "on" })
  const { shown } = placeOf(server.port, await newDatabase(server.port))
  const args = ["--data", join(folder, "data"), "--store", shown]
  return {
    args,
    lines: async () => {
      const { out } = await kheo(["history", "--type", "model.registered", "--json", ...args])
      return (JSON.parse(out) as { readonly events: ReadonlyArray<Registered> }).events.filter(isRegistered)
    },
    remove: () => server.remove(),
  }
}

const isRegistered = ({ type }: Registered): boolean => type === "kheo.model.registered.v1"
