import type { Statement } from "./connection.ts"

const named = (name: string, text: string): Statement => ({ name: `kheo_${name}`, text })

/** The hot statements of a ledger, prepared once by each connection; `$1` is the ledger. */
export const statements = {
  head: named("head", "select ledger, position, frontier, recorded_at from kheo.head where ledger = $1"),
  /** The only lock there is. What it reads is newer than whatever was committed before it was given. */
  lock: named(
    "lock",
    `select ledger, position, frontier, recorded_at, current_setting('transaction_isolation') as isolation
     from kheo.head where ledger = $1 for update`,
  ),
  begin: named(
    "begin_ledger",
    "insert into kheo.head (ledger, position, frontier) values ($1, 0, '') on conflict do nothing",
  ),
  /** What became of commands, and how many events streams hold. */
  lookUp: named(
    "look_up",
    `select 'command' as kind, id as name, request, first, last from kheo.command where ledger = $1 and id = any($2::text[])
     union all
     select 'stream', wanted.name, null, 0, coalesce((
       select stream_version from kheo.event
       where ledger = $1 and stream = wanted.name collate "C" order by stream_version desc limit 1), 0)
     from unnest($3::text[]) as wanted (name)`,
  ),
  /** The newest event after a position with all of the tags, which stand apart by spaces. */
  newest: named(
    "newest",
    `select wanted.at::integer, (
       select tagged.position from kheo.event_tag as tagged
       where tagged.ledger = $1 and tagged.tag = split_part(wanted.tags, ' ', 1) collate "C" and tagged.position > wanted.after
         and not exists (
           select from unnest(string_to_array(wanted.tags, ' ')) as needed (tag)
           where not exists (
             select from kheo.event_tag as also
             where also.ledger = $1 and also.tag = needed.tag collate "C" and also.position = tagged.position))
       order by tagged.position desc limit 1) as position
     from unnest($2::text[], $3::bigint[]) with ordinality as wanted (tags, after, at)`,
  ),
  answers: named(
    "answers",
    `select id, request, first, last, current_setting('synchronous_standby_names') <> '' as synchronous
     from kheo.command where ledger = $1 and id = any($2::text[])`,
  ),
  /**
   * Everything that a group of commands adds, in one round trip: behind the head that it moves, or nothing where the head isn't as
   * it was known, of which position and frontier say what the whole history is.
   */
  write: named(
    "write",
    `with moved as (
       update kheo.head set position = $20, frontier = $21, recorded_at = $22
       where ledger = $1 and position = $23 and frontier = $24 and current_setting('transaction_isolation') = 'read committed'
       returning ledger
     ), events as (
       insert into kheo.event (ledger, position, event_id, stream, stream_version, type, recorded_at, command_id, entry, leaf_hash)
       select moved.ledger, added.* from moved cross join
         unnest($2::bigint[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::bytea[], $10::bytea[]) as added
     ), tags as (
       insert into kheo.event_tag (ledger, tag, position)
       select moved.ledger, added.* from moved cross join unnest($11::text[], $12::bigint[]) as added
     ), nodes as (
       insert into kheo.merkle_node (ledger, level, idx, hash)
       select moved.ledger, added.* from moved cross join unnest($13::integer[], $14::bigint[], $15::bytea[]) as added
     ), commands as (
       insert into kheo.command (ledger, id, request, first, last)
       select moved.ledger, added.* from moved cross join unnest($16::text[], $17::text[], $18::bigint[], $19::bigint[]) as added
     )
     select count(*)::integer as moved from moved`,
  ),
  notify: named("notify", "select pg_notify($1, $2)"),
  nodes: named(
    "nodes",
    `select wanted.level, wanted.idx, case when wanted.level = 0
       then (select leaf_hash from kheo.event where ledger = $1 and position = wanted.idx + 1)
       else (select hash from kheo.merkle_node as node where node.ledger = $1 and node.level = wanted.level and node.idx = wanted.idx)
     end as hash
     from unnest($2::integer[], $3::bigint[]) as wanted (level, idx)`,
  ),
  recordedAt: named("recorded_at", "select recorded_at from kheo.event where ledger = $1 and position = $2"),
} satisfies Record<string, Statement>
