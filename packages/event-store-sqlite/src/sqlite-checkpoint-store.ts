import type { CheckpointStore, KeptCheckpoint } from "@kheo/event-store"
import { Result } from "effect"
import { sql } from "./sql.ts"
import type { Sqlite } from "./sqlite.ts"

/** Checkpoints beside the ledger, in its file. */
export const sqliteCheckpointStore = (sqlite: Sqlite): CheckpointStore["Service"] => {
  const keep = sqlite.prepare(texts.keep)
  const newest = sqlite.prepare<KeptCheckpoint>(texts.newest)
  const all = sqlite.prepare<KeptCheckpoint>(texts.all)
  return {
    keep: ({ note, position, signedAt }) =>
      sqlite.transact(() => {
        keep.run(position, note, signedAt)
        return Result.succeed(undefined)
      }),
    newest: (count) => sqlite.read(() => newest.all(count)),
    all: sqlite.read(() => all.all()),
  }
}

const kept = sql.selectFrom("checkpoint").select(["position", "note", "signed_at as signedAt"])

const texts = {
  keep: sql
    .insertInto("checkpoint")
    .values({ position: 0, note: "", signed_at: "" })
    .onConflict((on) => on.column("note").doNothing())
    .compile().sql,
  newest: kept.orderBy("position", "desc").orderBy("id", "desc").limit(1).compile().sql,
  all: kept.orderBy("position").orderBy("id").compile().sql,
}
