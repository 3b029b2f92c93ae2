/**
 * The full-text index: documents as the words that they ever had, and every word once with its keys.
 *
 * Words about persons are in a column of their own. The words without marks have an index of their own, since one of them
 * stands for many spelled ones and most searches ask for nothing else. `ascii` splits at our spaces and leaves every other letter alone;
 * `secure-delete` takes a deleted word out of the index at once.
 */
export const searchSchema = `
create table if not exists search_index (
  id integer primary key check (id = 1),
  name text not null,
  version integer not null,
  position integer not null
) strict;

create table if not exists search_document (
  position integer primary key,
  id text not null unique,
  title text not null,
  text text not null,
  personal text not null,
  folded text not null
) strict;

create table if not exists search_link (
  link text not null,
  position integer not null,
  primary key (link, position)
) strict, without rowid;

create table if not exists search_linked_word (
  link text not null,
  word text not null,
  primary key (link, word)
) strict, without rowid;

create table if not exists search_word (
  spelled text primary key,
  toned text not null,
  folded text not null
) strict, without rowid;
create index if not exists search_word_toned on search_word (toned);
create index if not exists search_word_folded on search_word (folded);

create virtual table if not exists search_text using fts5 (
  title, text, personal,
  content = 'search_document', content_rowid = 'position', tokenize = 'ascii', detail = 'column'
);
insert into search_text (search_text, rank) values ('secure-delete', 1);

create virtual table if not exists search_folded using fts5 (
  folded,
  content = 'search_document', content_rowid = 'position', tokenize = 'ascii', detail = 'none'
);
insert into search_folded (search_folded, rank) values ('secure-delete', 1);
`
