import { join } from "node:path"
import type { Register } from "@kheo/application"
import type { StoreUnavailable } from "@kheo/event-store"
import { administer, newDatabase } from "@kheo/event-store-postgres/proving"
import { inDatabase, inFile } from "@kheo/prove/registers"
import Database from "better-sqlite3"
import type { Layer } from "effect"

/** A new place for a register, and a way around every guard of the store's to its stored lines. */
export interface Place {
  readonly register: () => Layer.Layer<Register, StoreUnavailable>
  readonly tamper: (statement: string) => Promise<void>
  /** The bytes of a line, as a literal of the store's SQL. */
  readonly literal: (bytes: Uint8Array) => string
}

/** The stores that an office may have, by name. */
export const places: Readonly<Record<string, (folder: string, port: number) => Promise<Place>>> = {
  SQLite: async (folder) => {
    const file = join(folder, "kheo.db")
    return {
      register: () => inFile("cases", file),
      tamper: async (statement) => {
        const db = new Database(file)
        db.pragma("foreign_keys = off")
        db.exec("drop trigger if exists event_no_update; drop trigger if exists event_no_delete")
        db.exec(statement)
        db.close()
      },
      literal: (bytes) => `x'${Buffer.from(bytes).toString("hex")}'`,
    }
  },
  PostgreSQL: async (folder, port) => {
    const database = await newDatabase(port)
    return {
      register: () => inDatabase("cases", port, database, join(folder, "vault.db")),
      tamper: async (statement) => {
        await administer(port, `set search_path = kheo; alter table event disable trigger all; ${statement}`, database)
      },
      literal: (bytes) => `'\\x${Buffer.from(bytes).toString("hex")}'::bytea`,
    }
  },
}
