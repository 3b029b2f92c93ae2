import type { Stopped } from "@kheo/event-store"
import type Database from "better-sqlite3"
import { failureOf, unavailable } from "./failure.ts"
import { foundClaim, type LedgerClaim } from "./found-claim.ts"
import { integerOf, textOf, unlessDamaged } from "./found-values.ts"
import { openUntouched } from "./open-untouched.ts"

/** What a ledger's file tells of its own state, as far as it can still be read. */
export interface FileHealth {
  /** What SQLite's quick check complains of; empty when nothing. */
  readonly complaints: ReadonlyArray<string>
  readonly claim: LedgerClaim
  /** Position of the last event; 0 when there is none. */
  readonly last: number
  /** Tables that nothing keeps from being updated or deleted from. */
  readonly unprotected: ReadonlyArray<string>
  readonly generations: ReadonlyArray<GenerationHealth>
}

export interface GenerationHealth {
  readonly name: string
  readonly status: string
  readonly position: number
  readonly stopped?: Stopped
  /** Milliseconds since 1970. */
  readonly leaseUntil?: number
}

/** Looks into the file without changing anything; throws `StoreUnavailable` where it can't be read as a ledger at all. */
export const fileHealth = (file: string): FileHealth => {
  const { close, db } = opened(file)
  try {
    return {
      complaints: complaintsOf(db),
      claim: foundClaim(db),
      last: unlessDamaged(() => integerOf(db.prepare("select coalesce(max(position), 0) from event").pluck().get()), 0),
      unprotected: ["event", "checkpoint"].filter((table) => isUnprotected(db, table)),
      generations: generationsOf(db),
    }
  } finally {
    close()
  }
}

const opened = (file: string): ReturnType<typeof openUntouched> => {
  try {
    return openUntouched(file)
  } catch (cause) {
    const failure = failureOf(cause, file)
    throw failure === undefined ? cause : unavailable(failure, file)
  }
}

const complaintsOf = (db: Database.Database): ReadonlyArray<string> => {
  const rows = unlessDamaged<ReadonlyArray<unknown>>(
    () => db.prepare("pragma quick_check(5)").pluck().all(),
    ["the file can't be read to its end"],
  )
  return rows.map(textOf).filter((text) => text !== "ok")
}

const isUnprotected = (db: Database.Database, table: string): boolean => {
  const triggers = unlessDamaged<ReadonlyArray<unknown>>(
    () => db.prepare("select sql from sqlite_schema where type = 'trigger' and tbl_name = ?").pluck().all(table),
    [],
  ).map(textOf)
  return !["update", "delete"].every((action) => triggers.some((text) => text.includes(`before ${action} on`)))
}

const generationsOf = (db: Database.Database): ReadonlyArray<GenerationHealth> =>
  unlessDamaged<ReadonlyArray<unknown>>(() => db.prepare("select * from projection").all(), []).map((found) => {
    const row = found as Readonly<Record<string, unknown>>
    return {
      name: textOf(row["name"]),
      status: textOf(row["status"]),
      position: integerOf(row["position"]),
      ...(row["stopped_at"] == null
        ? {}
        : { stopped: { at: integerOf(row["stopped_at"]), detail: textOf(row["stopped_detail"]) } }),
      ...(row["lease_until"] == null ? {} : { leaseUntil: integerOf(row["lease_until"]) }),
    }
  })
