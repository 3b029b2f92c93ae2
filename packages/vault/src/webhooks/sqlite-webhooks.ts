import { chmodSync, existsSync, mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"
import { Effect, Layer } from "effect"
import { failureAt } from "../persons/vault-file.ts"
import type { Delivery, KeptWebhook } from "./webhook.ts"
import { WebhookBook, webhookBook } from "./webhook-book.ts"
import { type Lease, memoryRows, mostDeliveries, type WebhookRows } from "./webhook-rows.ts"

/** The book's file within a data folder: beside the persons' keys, apart from the ledger and its backups. */
export const webhooksFile = (folder: string): string => join(folder, "vault", "webhooks.db")

/** The book in a file of its own, made with the first webhook, which several processes may use at once. */
export const layerSqliteWebhooks = (file: string): Layer.Layer<WebhookBook> =>
  Layer.effect(
    WebhookBook,
    Effect.acquireRelease(
      Effect.sync((): { db: Database.Database | undefined } => ({ db: undefined })),
      (held) => Effect.sync(() => held.db?.close()),
    ).pipe(
      Effect.map((held) =>
        webhookBook((body) =>
          Effect.suspend(() => {
            try {
              if (held.db === undefined && !existsSync(file)) {
                const attempt = unwritten()
                const answer = body(attempt.rows)
                if (!attempt.isWritten()) return Effect.succeed(answer)
              }
              const db = (held.db ??= opened(file))
              return Effect.succeed(db.transaction(() => body(rowsOf(db))).immediate())
            } catch (cause) {
              const failure = failureAt(file, cause)
              return failure === undefined ? Effect.die(cause) : Effect.fail(failure)
            }
          }),
        ),
      ),
    ),
  )

/** Empty rows that tell whether anything would have been kept: an office without webhooks gets no file. */
const unwritten = () => {
  let written = false
  const rows = memoryRows()
  const noting =
    <A extends ReadonlyArray<never>>(step: (...given: A) => void) =>
    (...given: A) => {
      written = true
      step(...given)
    }
  return {
    rows: { ...rows, put: noting(rows.put as never), tell: noting(rows.tell as never) } as WebhookRows,
    isWritten: () => written,
  }
}

const applicationId = 0x6b687768
const format = 1

const schema = `
create table webhook (seq integer primary key, id text not null unique, body text not null) strict;
create table delivery (seq integer primary key, webhook text not null, body text not null) strict;
create index delivery_webhook on delivery (webhook, seq);
create table lease (id integer primary key check (id = 1), owner text not null, until integer not null) strict;
pragma application_id = ${applicationId};
pragma user_version = ${format};
`

/** What was told may be told again, so that a commit need not wait for the disk; secrets that are gone are overwritten. */
const opened = (file: string): Database.Database => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const db = new Database(file, { timeout: 30_000 })
  try {
    chmodSync(file, 0o600)
    db.pragma("trusted_schema = OFF")
    db.pragma("journal_mode = WAL")
    db.pragma("synchronous = NORMAL")
    db.pragma("secure_delete = ON")
    db.transaction(() => {
      const [application, version] = [
        db.pragma("application_id", { simple: true }),
        Number(db.pragma("user_version", { simple: true })),
      ]
      if (application === 0 && db.prepare("select 1 from sqlite_schema").get() === undefined) db.exec(schema)
      else if (application !== applicationId || version > format)
        throw new StoreUnavailable({ reason: "newer-format", path: file, detail: `format ${version}, known ${format}` })
    }).immediate()
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

const rowsOf = (db: Database.Database): WebhookRows => {
  const bodies = <A>(rows: ReadonlyArray<unknown>): ReadonlyArray<A> =>
    rows.map((body) => JSON.parse(String(body)) as A)
  return {
    all: () => bodies<KeptWebhook>(db.prepare("select body from webhook order by seq").pluck().all()),
    one: (id) => bodies<KeptWebhook>(db.prepare("select body from webhook where id = ?").pluck().all(id))[0],
    put: (kept) =>
      void db
        .prepare("insert into webhook (id, body) values (?, ?) on conflict (id) do update set body = excluded.body")
        .run(kept.webhook.id, JSON.stringify(kept)),
    drop: (id) => {
      db.prepare("delete from webhook where id = ?").run(id)
      db.prepare("delete from delivery where webhook = ?").run(id)
    },
    tell: (id, deliveries) => {
      const add = db.prepare("insert into delivery (webhook, body) values (?, ?)")
      for (const delivery of deliveries) add.run(id, JSON.stringify(delivery))
      db.prepare(
        `delete from delivery where webhook = ? and seq <=
         (select seq from delivery where webhook = ? order by seq desc limit 1 offset ${mostDeliveries})`,
      ).run(id, id)
    },
    told: (id, count) =>
      bodies<Delivery>(
        db.prepare("select body from delivery where webhook = ? order by seq desc limit ?").pluck().all(id, count),
      ),
    lease: () => db.prepare<[], Lease>("select owner, until from lease").get(),
    take: ({ owner, until }) => void db.prepare("insert or replace into lease values (1, ?, ?)").run(owner, until),
  }
}
