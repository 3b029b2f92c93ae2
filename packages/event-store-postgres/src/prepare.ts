import { StoreUnavailable } from "@kheo/event-store"
import type { Effect } from "effect"
import { patient } from "./connection.ts"
import { ensureFormat } from "./format.ts"
import type { PostgresPlace } from "./place.ts"
import { promised } from "./promised.ts"
import { worded } from "./scrub.ts"
import { connectTo } from "./server.ts"

/** Makes what is missing of the schema, of the roles `kheo_writer` and `kheo_reader`, and of their rights; who asks has to be allowed to. */
export const preparePostgres = (place: PostgresPlace): Effect.Effect<void, StoreUnavailable> =>
  promised(place.shown, async () => {
    const connection = await connectTo(place, patient, { writes: true, acceptsLoss: true })
    try {
      await ensureFormat(connection, place.shown)
      connection.warnings()
      await connection.ask({ text: roles })
      const detail = connection.warnings().find((warning) => warning.startsWith(notGranted))
      if (detail !== undefined) throw new StoreUnavailable({ reason: "not-permitted", path: place.shown, detail })
    } finally {
      await connection.close()
    }
  })

/** Who owns nothing but has some right is only warned that nothing was granted. */
const notGranted = "01007"

const added = ["event", "event_tag", "command", "merkle_node", "checkpoint"]
const rebuilt = [
  "projection",
  "fact",
  ...["index", "document", "posting", "link", "linked_word", "word"].map((name) => `search_${name}`),
]
const listed = (tables: ReadonlyArray<string>) => tables.map((table) => `kheo.${table}`).join(", ")

/** Roles belong to the whole server, so that another database's preparing may have made them a moment ago. */
const role = (name: string) => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${name}') then create role ${name} nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;`

const roles = `
${role("kheo_writer")}
${role("kheo_reader")}
revoke all on all tables in schema kheo from public, kheo_writer, kheo_reader;
grant usage on schema kheo to kheo_writer, kheo_reader;
grant select on all tables in schema kheo to kheo_writer, kheo_reader;
grant insert on ${listed(added)}, kheo.head to kheo_writer;
grant update (position, frontier, recorded_at) on kheo.head to kheo_writer;
grant insert, update, delete on ${listed(rebuilt)} to kheo_writer;
do $$ begin
  if current_setting('server_version_num')::integer >= 170000 then
    execute 'grant maintain on ${listed(worded)} to kheo_writer';
  end if;
end $$;
`
