import { appendOnly } from "./append-only.ts"

/** Marks the file as ours: `kheo` in ASCII. */
export const applicationId = 0x6b68656f

/** Raised when an older program could no longer read or write the file. */
export const formatVersion = 2

/**
 * Columns of `event` repeat only what queries look for and an auditor compares; the rest is in `entry`.
 * A stream's version is its newest event's, so that no counter can disagree with the events.
 */
export const schema = `
create table head (
  id integer primary key check (id = 1),
  ledger text not null,
  position integer not null check (position >= 0),
  frontier blob not null check (length(frontier) % 32 = 0),
  recorded_at text
) strict;

create table event (
  position integer primary key check (position > 0),
  event_id text not null unique,
  stream text not null,
  stream_version integer not null check (stream_version > 0),
  type text not null,
  recorded_at text not null,
  command_id text not null,
  entry blob not null,
  leaf_hash blob not null check (length(leaf_hash) = 32),
  unique (stream, stream_version)
) strict;
create index event_type on event (type, position);

create table event_tag (
  tag text not null,
  position integer not null references event (position),
  primary key (tag, position)
) strict, without rowid;

create table command (
  id text primary key,
  request text not null,
  first integer not null,
  last integer not null
) strict, without rowid;

create table merkle_node (
  level integer not null check (level > 0),
  idx integer not null check (idx >= 0),
  hash blob not null check (length(hash) = 32),
  primary key (level, idx)
) strict, without rowid;

create table projection (
  id integer primary key,
  name text not null,
  version integer not null,
  position integer not null,
  unique (name, version)
) strict;

create table fact (
  projection integer not null references projection (id),
  id text not null,
  partition text not null,
  occurred_at text not null,
  position integer not null,
  known_from integer not null,
  known_until integer,
  body text not null
) strict;
create unique index fact_standing on fact (projection, id) where known_until is null;
create index fact_partition on fact (projection, partition, occurred_at, position);
${appendOnly}
pragma application_id = ${applicationId};
pragma user_version = ${formatVersion};
`
