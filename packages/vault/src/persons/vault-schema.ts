/** Marks the file as a vault of ours: `khvt` in ASCII. */
export const vaultApplicationId = 0x6b687674

/** Raised when an older program could no longer read or write the file. */
export const vaultFormat = 1

/** A destroyed person keeps a row in `erased` for ever, so that no copy brings the key back. */
export const vaultSchema = `
create table office (
  id integer primary key check (id = 1),
  secret blob not null check (length(secret) = 32),
  generation integer not null
) strict;

create table person_key (
  person text primary key,
  bytes blob not null check (length(bytes) = 32)
) strict, without rowid;

create table erased (
  person text primary key,
  event text not null,
  at text not null,
  state text not null check (state in ('begun', 'destroyed', 'cleaned'))
) strict, without rowid;

create table backup (
  path text primary key,
  made_at text not null
) strict, without rowid;

pragma application_id = ${vaultApplicationId};
pragma user_version = ${vaultFormat};
`
