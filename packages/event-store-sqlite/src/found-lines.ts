import { type Line, pageSize, type Position } from "@kheo/event-store"
import { toHex } from "@kheo/event-store/merkle"
import type Database from "better-sqlite3"
import { Effect, Option, Stream } from "effect"
import { bytesOf, integerOf, textOf, unlessDamaged } from "./found-values.ts"

/** All lines that can still be read; around a damaged page of the file they are fetched one by one. */
export const foundLines = (db: Database.Database, claimed: Position): Stream.Stream<Line> =>
  Stream.paginate(Number.MIN_SAFE_INTEGER, (after: Position) =>
    Effect.sync(() => {
      const page = unlessDamaged(() => rowsAfter(db, after), undefined)
      if (page !== undefined) {
        const last = page.length < pageSize ? undefined : page.at(-1)?.position
        return [page, Option.fromUndefinedOr(last)] as const
      }
      const from = Math.max(after, 0)
      const rest = from + pageSize
      return [oneByOne(db, from), rest < claimed ? Option.some(rest) : Option.none()] as const
    }),
  )

const columns = "position, event_id, type, stream, stream_version, recorded_at, command_id, entry, leaf_hash"

const rowsAfter = (db: Database.Database, after: Position): ReadonlyArray<Line> =>
  db
    .prepare<[number, number], Found>(`select ${columns} from event where position > ? order by position limit ?`)
    .all(after, pageSize)
    .map(lineOf)

const oneByOne = (db: Database.Database, after: Position): ReadonlyArray<Line> =>
  Array.from({ length: pageSize }, (_, index) =>
    unlessDamaged(
      () => db.prepare<[number], Found>(`select ${columns} from event where position = ?`).get(after + index + 1),
      undefined,
    ),
  ).flatMap((row) => (row === undefined ? [] : [lineOf(row)]))

type Found = Readonly<Record<string, unknown>>

const lineOf = (row: Found): Line => ({
  position: integerOf(row["position"]),
  id: textOf(row["event_id"]),
  type: textOf(row["type"]),
  stream: textOf(row["stream"]),
  streamVersion: integerOf(row["stream_version"]),
  recordedAt: textOf(row["recorded_at"]),
  commandId: textOf(row["command_id"]),
  entry: bytesOf(row["entry"]),
  leafHash: toHex(bytesOf(row["leaf_hash"])),
})
