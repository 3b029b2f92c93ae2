import type Database from "better-sqlite3"

/** Signed checkpoints of the ledger: only ever added to, each note once. */
export const checkpointSchema = `
create table checkpoint (
  id integer primary key,
  position integer not null check (position >= 0),
  note text not null unique,
  signed_at text not null
) strict;
create index checkpoint_position on checkpoint (position, id);

create trigger checkpoint_unchanged before update on checkpoint
begin select raise(abort, 'checkpoints are only added to'); end;
create trigger checkpoint_kept before delete on checkpoint
begin select raise(abort, 'checkpoints are only added to'); end;
`

/** A file of a version before checkpoints gets the table. */
export const createCheckpointTable = (db: Database.Database): void => {
  if (isThere(db)) return
  db.transaction(() => {
    if (!isThere(db)) db.exec(checkpointSchema)
  }).immediate()
}

const isThere = (db: Database.Database): boolean =>
  db.prepare("select 1 from sqlite_schema where type = 'table' and name = 'checkpoint'").get() !== undefined
