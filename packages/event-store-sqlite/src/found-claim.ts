import type { Position } from "@kheo/event-store"
import { rootOf, toHex } from "@kheo/event-store/merkle"
import type Database from "better-sqlite3"
import { bytesOf, integerOf, textOf, unlessDamaged } from "./found-values.ts"
import { unpackFrontier } from "./frontier-blob.ts"

/** What a file says of its own ledger, true or not. */
export interface LedgerClaim {
  readonly ledger: string
  readonly position: Position
  /** From the stored frontier; empty where that can't be a frontier of so many lines. */
  readonly root: string
  /** Recorded time of the last line; undefined in an empty ledger. */
  readonly recordedAt: string | undefined
}

/** The claim in `head`; a lost head claims an empty ledger without a name. */
export const foundClaim = (db: Database.Database): LedgerClaim => {
  const row = unlessDamaged(
    () =>
      db.prepare<[], Record<string, unknown>>("select ledger, position, frontier, recorded_at from head").get() ?? {},
    {},
  )
  const position = integerOf(row["position"] ?? 0)
  const frontier = unpackFrontier(position, bytesOf(row["frontier"]))
  return {
    ledger: textOf(row["ledger"]),
    position,
    root: frontier.roots.length === bitsOf(position) ? toHex(rootOf(frontier)) : "",
    recordedAt: row["recorded_at"] == null ? undefined : textOf(row["recorded_at"]),
  }
}

/** How many perfect subtrees a tree of this size falls into. */
const bitsOf = (size: number): number => size.toString(2).replaceAll("0", "").length
