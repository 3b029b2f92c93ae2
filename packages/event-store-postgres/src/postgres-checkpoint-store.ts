import type { CheckpointStore, KeptCheckpoint } from "@kheo/event-store"
import { Effect, Result } from "effect"
import type { Postgres } from "./postgres.ts"

interface CheckpointRow {
  readonly position: number
  readonly note: string
  readonly signed_at: string
}

/** Every checkpoint of the ledger, in its database. */
export const postgresCheckpointStore = (postgres: Postgres): CheckpointStore["Service"] => {
  const { ledger } = postgres
  const kept = (text: string, ...values: ReadonlyArray<unknown>) =>
    Effect.map(
      postgres.read((ask) => ask<CheckpointRow>({ text: `${select} ${text}` }, ledger, ...values)),
      (rows) => rows.map(checkpointOf),
    )
  return {
    keep: ({ note, position, signedAt }) =>
      postgres.transact(async (ask) => {
        await ask(alone, ledger)
        await ask(insert, ledger, position, note, signedAt)
        return Result.succeed(undefined)
      }),
    newest: (count) => kept("order by position desc, kept desc limit $2", count),
    all: kept("order by position, kept"),
  }
}

const checkpointOf = ({ note, position, signed_at }: CheckpointRow): KeptCheckpoint => ({
  position,
  note,
  signedAt: signed_at,
})

const select = "select position, note, signed_at from kheo.checkpoint where ledger = $1"
const alone = { text: "select pg_advisory_xact_lock(hashtextextended('kheo.checkpoint ' || $1, 0))" }
const insert = {
  text: `insert into kheo.checkpoint (ledger, position, kept, note, signed_at)
    select $1, $2, (select coalesce(max(kept), 0) + 1 from kheo.checkpoint where ledger = $1 and position = $2), $3, $4
    where not exists (select from kheo.checkpoint where ledger = $1 and note = $3)`,
}
