import type Database from "better-sqlite3"

/** Generations of read models and their rows; nothing in them that can't be built again from the ledger. */
export const projectionSchema = `
create table projection (
  id integer primary key,
  name text not null,
  version integer not null,
  generation integer not null check (generation > 0),
  status text not null check (status in ('building', 'live', 'retired')),
  position integer not null check (position >= 0),
  stopped_at integer,
  stopped_detail text,
  lease_owner text,
  lease_until integer,
  fence integer not null default 0,
  unique (name, version, generation),
  check ((stopped_at is null) = (stopped_detail is null)),
  check ((lease_owner is null) = (lease_until is null))
) strict;
create unique index projection_live on projection (name, version) where status = 'live';
create unique index projection_building on projection (name, version)
  where status = 'building' and stopped_at is null;

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
`

/** Creates the tables where they are missing; another shape of them is dropped, for the ledger holds all that was in it. */
export const createProjectionTables = (db: Database.Database): void => {
  if (areThere(db)) return
  db.transaction(() => {
    if (areThere(db)) return
    db.exec(`drop table if exists fact; drop table if exists projection; ${projectionSchema}`)
  }).immediate()
}

/** Told by the youngest column. */
const areThere = (db: Database.Database): boolean =>
  db.prepare("select 1 from pragma_table_info('projection') where name = 'fence'").get() !== undefined
