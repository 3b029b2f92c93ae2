import type { Trial } from "./trial.ts"

/** All that `pnpm prove` tries, in this order; one entry a promise. */
export const trials: ReadonlyArray<Trial> = [
  {
    name: "kills",
    promise: "SIGKILL at any moment of an append, several processes on one file: nothing acknowledged is lost",
    unit: "kills",
    long: 10_000,
    short: 200,
    load: async () => (await import("./kills/kills.ts")).kills,
  },
  {
    name: "cuts",
    promise:
      "A power cut at any moment, on a disk that keeps what was synced: nothing acknowledged is lost, it always opens",
    unit: "cuts",
    long: 10_000,
    short: 1_500,
    load: async () => (await import("./cuts/cuts.ts")).cuts,
  },
  {
    name: "crowd",
    promise:
      "8 processes append to one file at once: nothing lost, nothing twice, contiguous, and a follower sees each once",
    unit: "appends",
    long: 40_000,
    short: 4_000,
    load: async () => (await import("./crowd/crowd.ts")).crowd,
  },
  {
    name: "failing-calls",
    promise:
      "The n-th write, sync, truncation, opening or deletion fails: an error with words, and it goes on after the repair",
    unit: "faults",
    long: 3_000,
    short: 200,
    load: async () => (await import("./faults/failing-calls.ts")).failingCalls,
  },
  {
    name: "disk-full",
    promise: "The disk is full: an error with words, nothing acknowledged is lost, it goes on when there is room",
    unit: "file systems",
    long: 300,
    short: 10,
    load: async () => (await import("./faults/disk-full.ts")).diskFull,
  },
  {
    name: "read-only",
    promise: "The folder is read-only: an error with words, nothing acknowledged is lost, it goes on when it may write",
    unit: "folders",
    long: 300,
    short: 12,
    load: async () => (await import("./faults/read-only.ts")).readOnly,
  },
  {
    name: "open-files",
    promise:
      "No file descriptor is left (EMFILE): an error with words, nothing acknowledged is lost, it goes on afterwards",
    unit: "stores",
    long: 500,
    short: 24,
    load: async () => (await import("./faults/open-files.ts")).openFiles,
  },
  {
    name: "clock",
    promise: "The clock jumps both ways: recorded time never goes back, the order is the ledger's",
    unit: "appends",
    long: 10_000,
    short: 400,
    load: async () => (await import("./faults/clock.ts")).clock,
  },
  {
    name: "commands",
    promise:
      "Whole commands are killed: the register opens, is consistent, and the same command again completes without doubles",
    unit: "kills",
    long: 1_000,
    short: 100,
    load: async () => (await import("./commands/killed-commands.ts")).killedCommands,
  },
  {
    name: "requests",
    promise:
      "The server is killed in the midst of commands that callers send until they are answered: each happened once, as answered",
    unit: "commands",
    long: 1_000,
    short: 100,
    load: async () => (await import("./requests/killed-server.ts")).killedServer,
  },
  {
    name: "postgres-requests",
    promise:
      "The same over PostgreSQL: the server is killed in the midst of commands that callers send until they are answered",
    unit: "commands",
    long: 1_000,
    short: 60,
    load: async () => (await import("./requests/killed-server.ts")).killedServerOverPostgres,
  },
  {
    name: "any-requests",
    promise:
      "Requests made from the API's own document, fitting, nearly fitting and hostile, to every route in every role: each is answered as the document promises, within a second, none with 5xx",
    unit: "requests",
    long: 50_000,
    short: 8_000,
    load: async () => (await import("./fuzz/fuzz.ts")).anyRequests,
  },
  {
    name: "any-commands",
    promise:
      "Sequences of 60 commands over HTTP, with repeats, stale versions and reused keys: boards, models, versions and numbers of events are those of a plain model",
    unit: "sequences",
    long: 1_000,
    short: 20,
    load: async () => (await import("./fuzz/commands.ts")).anyCommands,
  },
  {
    name: "merkle",
    promise:
      "Roots and proofs are those of RFC 6962 by a second, recursive definition, at every size; a turned bit is refused",
    unit: "sizes",
    long: 1_000,
    short: 300,
    load: async () => (await import("./merkle/merkle.ts")).merkle,
  },
  {
    name: "sequences",
    promise:
      "Random sequences of commands by several callers, with injected pauses and faults: each history keeps the port",
    unit: "sequences",
    long: 10_000,
    short: 500,
    load: async () => (await import("./sequences/sequences.ts")).sequences,
  },
  {
    name: "postgres-backends",
    promise: "PostgreSQL ends a writing session at any moment: nothing acknowledged is lost, nothing doubled",
    unit: "sessions",
    long: 50,
    short: 3,
    load: async () => (await import("@kheo/event-store-postgres/proving")).backendsKilled,
  },
  {
    name: "postgres-stops",
    promise: "PostgreSQL is stopped like a crash while it is written: nothing acknowledged is lost, nothing doubled",
    unit: "stops",
    long: 50,
    short: 2,
    load: async () => (await import("@kheo/event-store-postgres/proving")).serversStopped,
  },
  {
    name: "postgres-replies",
    promise: "The reply to a commit is lost on its way: nothing acknowledged is lost, nothing doubled",
    unit: "replies",
    long: 50,
    short: 3,
    load: async () => (await import("@kheo/event-store-postgres/proving")).repliesLost,
  },
  {
    name: "postgres-primaries",
    promise: "A primary is killed, its synchronous standby goes on: nothing acknowledged is lost, nothing doubled",
    unit: "primaries",
    long: 50,
    short: 2,
    load: async () => (await import("@kheo/event-store-postgres/proving")).primariesLost,
  },
  {
    name: "followers",
    promise:
      "A client of the event stream is cut off at any byte while others write and fail to, on SQLite and PostgreSQL: it gets each event once, in order",
    unit: "cut connections",
    long: 200,
    short: 12,
    load: async () => (await import("./feed/killed-followers.ts")).killedFollowers,
  },
  {
    name: "served-proofs",
    promise:
      "Proofs asked for over HTTP, of any event and of any two sizes: the auditor's code accepts each, and none with a changed bit",
    unit: "proofs",
    long: 1_000,
    short: 40,
    load: async () => (await import("./feed/served-proofs.ts")).servedProofs,
  },
  {
    name: "receivers",
    promise:
      "Receivers of webhooks fail for hours and days, whoever delivers is stopped: each event arrives, none before an earlier one",
    unit: "events",
    long: 2_000,
    short: 200,
    load: async () => (await import("./feed/failing-receivers.ts")).failingReceivers,
  },
  {
    name: "tampering",
    promise:
      "Edited, deleted, inserted, swapped, cut off, signed by another key, every bit: found with an earlier record, never intact without",
    unit: "changes",
    long: 10_000,
    short: 200,
    load: async () => (await import("./tampering/tampering.ts")).tampering,
  },
  {
    name: "erasure",
    promise:
      "A person is erased: the name is in no file (UTF-8, UTF-16, NFC, NFD, folded, escaped, hex, base64), all proofs hold",
    unit: "persons",
    long: 100,
    short: 4,
    load: async () => (await import("./erasure/erasure.ts")).erasure,
  },
  {
    name: "engines",
    promise:
      "Memory, SQLite and PostgreSQL hold the same bytes and root for the same commands, also when carried from one to the other and back",
    unit: "scripts",
    long: 200,
    short: 3,
    load: async () => (await import("./engines/engines.ts")).engines,
  },
  {
    name: "tables",
    promise:
      "Tables of models in any layout, written in any format and encoding by any of our writers: each comes to the plan of the plain table",
    unit: "tables",
    long: 2_000,
    short: 60,
    load: async () => (await import("./tables/tables.ts")).tables,
  },
  {
    name: "workbooks",
    promise:
      "Workbooks, Word tables and texts with changed bytes, tags, numbers and texts: each is read or refused with a code, none crashes or hangs the importer",
    unit: "workbooks",
    long: 100_000,
    short: 300,
    load: async () => (await import("./workbooks/workbooks.ts")).workbooks,
  },
]
