/** Raised when an older program could no longer read or write the database. */
export const formatVersion = 1

/**
 * The tables of all ledgers of a database; `ledger` comes first in every key, so that they can be spread by it.
 *
 * Columns of `event` repeat only what queries look for and an auditor compares; the rest is in `entry`. No sequence gives
 * a number away before its transaction commits, and no foreign key reaches from one table into another's shard.
 */
export const schema = `
create table kheo.head (
  ledger text collate "C" primary key,
  position bigint not null check (position >= 0),
  frontier bytea not null check (octet_length(frontier) % 32 = 0),
  recorded_at text collate "C"
) with (fillfactor = 10);

create table kheo.event (
  ledger text collate "C" not null,
  position bigint not null check (position > 0),
  event_id text collate "C" not null,
  stream text collate "C" not null,
  stream_version bigint not null check (stream_version > 0),
  type text collate "C" not null,
  recorded_at text collate "C" not null,
  command_id text collate "C" not null,
  entry bytea not null,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  primary key (ledger, position),
  unique (ledger, event_id),
  unique (ledger, stream, stream_version)
);
create index event_type on kheo.event (ledger, type, position);

create table kheo.event_tag (
  ledger text collate "C" not null,
  tag text collate "C" not null,
  position bigint not null,
  primary key (ledger, tag, position)
);

create table kheo.command (
  ledger text collate "C" not null,
  id text collate "C" not null,
  request text collate "C" not null,
  first bigint not null,
  last bigint not null,
  primary key (ledger, id)
);

create table kheo.merkle_node (
  ledger text collate "C" not null,
  level integer not null check (level > 0),
  idx bigint not null check (idx >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (ledger, level, idx)
);

create table kheo.checkpoint (
  ledger text collate "C" not null,
  position bigint not null,
  kept integer not null,
  note text collate "C" not null,
  signed_at text collate "C" not null,
  primary key (ledger, position, kept),
  unique (ledger, note)
);

create table kheo.projection (
  ledger text collate "C" not null,
  id integer not null,
  name text collate "C" not null,
  version integer not null,
  generation integer not null,
  status text not null check (status in ('building', 'live', 'retired')),
  position bigint not null,
  stopped_at bigint,
  stopped_detail text,
  lease_owner text,
  lease_until bigint,
  fence integer not null default 0,
  primary key (ledger, id),
  unique (ledger, name, version, generation)
);
create unique index projection_live on kheo.projection (ledger, name, version) where status = 'live';

create table kheo.fact (
  ledger text collate "C" not null,
  projection integer not null,
  id text collate "C" not null,
  partition text collate "C" not null,
  occurred_at text collate "C" not null,
  position bigint not null,
  known_from bigint not null,
  known_until bigint,
  body text collate "C" not null
);
create unique index fact_standing on kheo.fact (ledger, projection, id) where known_until is null;
create index fact_partition on kheo.fact (ledger, projection, partition, occurred_at, position);

create table kheo.search_index (
  ledger text collate "C" primary key,
  name text collate "C" not null,
  version integer not null,
  position bigint not null
);

create table kheo.search_document (
  ledger text collate "C" not null,
  position bigint not null,
  id text collate "C" not null,
  primary key (ledger, position),
  unique (ledger, id)
);

create table kheo.search_posting (
  ledger text collate "C" not null,
  word text collate "C" not null,
  position bigint not null,
  field smallint not null,
  primary key (ledger, word, position, field)
);
create index search_posting_document on kheo.search_posting (ledger, position);

create table kheo.search_link (
  ledger text collate "C" not null,
  link text collate "C" not null,
  position bigint not null,
  primary key (ledger, link, position)
);

create table kheo.search_linked_word (
  ledger text collate "C" not null,
  link text collate "C" not null,
  word text collate "C" not null,
  primary key (ledger, link, word)
);

create table kheo.search_word (
  ledger text collate "C" not null,
  spelled text collate "C" not null,
  toned text collate "C" not null,
  folded text collate "C" not null,
  primary key (ledger, spelled)
);
create index search_word_toned on kheo.search_word (ledger, toned);
create index search_word_folded on kheo.search_word (ledger, folded);

create function kheo.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'kheo.% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;
${["event", "event_tag", "command", "merkle_node", "checkpoint"]
  .map(
    (table) => `
create trigger ${table}_stands before update or delete on kheo.${table} for each row execute function kheo.refuse();
create trigger ${table}_whole before truncate on kheo.${table} for each statement execute function kheo.refuse();`,
  )
  .join("")}
create trigger head_stands before delete on kheo.head for each row execute function kheo.refuse();
create trigger head_whole before truncate on kheo.head for each statement execute function kheo.refuse();
`
