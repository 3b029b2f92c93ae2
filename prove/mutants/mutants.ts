import type { Edit, Mutant } from "./mutant.ts"

const store = "packages/event-store-sqlite/src"
const merkle = "packages/event-store/src/merkle"
const postgres = "packages/event-store-postgres/src"

const acknowledgedEarly: ReadonlyArray<Edit> = [
  {
    file: `${store}/transaction.ts`,
    find: "        ;(isCommitting ? commit : rollback).run()\n",
    put: "        if (isCommitting) setTimeout(() => connection.db.inTransaction && commit.run(), 3)\n        else rollback.run()\n",
  },
  {
    file: `${store}/transaction.ts`,
    find: "  const beginHere = (): void => {\n",
    put: "  const beginHere = (): void => {\n    if (connection.db.inTransaction) commit.run()\n",
  },
]

/** The faults that `pnpm prove:mutants` plants, one after the other. */
export const mutants: ReadonlyArray<Mutant> = [
  {
    name: "synchronous NORMAL instead of FULL",
    edits: [
      { file: `${store}/open-database.ts`, find: `"synchronous = FULL"`, put: `"synchronous = NORMAL"` },
      { file: `${store}/open-database.ts`, find: "synchronous !== 2", put: "synchronous !== 1" },
    ],
    found: { trial: "cuts", runs: 250 },
  },
  {
    name: "a command whose id is taken is written again",
    edits: [
      {
        file: `${store}/ledger-statements.ts`,
        find: "if (isTaken(cause)) return false",
        put: "if (isTaken(cause)) return true",
      },
    ],
    found: { test: `${store}/histories.test.ts` },
  },
  {
    name: "the lock is skipped: BEGIN reads before it locks",
    edits: [{ file: `${store}/transaction.ts`, find: `"begin immediate"`, put: `"begin"` }],
    found: { trial: "crowd", runs: 800 },
  },
  {
    name: "the head is known from the last append, although others have written",
    edits: [
      {
        file: `${store}/append-unhindered.ts`,
        find: "if (!ledger.moveHeadFrom(before, after)) return undefined",
        put: "ledger.moveHead(after)",
      },
    ],
    found: { trial: "crowd", runs: 800 },
  },
  {
    name: "a proof names the wrong sibling",
    edits: [
      {
        file: `${merkle}/prove.ts`,
        find: "? [...inclusionPath(read, index, start, middle), rangeRoot(read, middle, end)]",
        put: "? [...inclusionPath(read, index, start, middle), rangeRoot(read, start, middle)]",
      },
    ],
    found: { trial: "clock", runs: 400 },
  },
  {
    name: "a proof is accepted whatever its siblings come to",
    edits: [
      {
        file: `${merkle}/verify.ts`,
        find: "  return reached !== undefined && sameHash(reached.whole, claim.root)",
        put: "  return reached !== undefined",
      },
    ],
    found: { test: `${merkle}/merkle.test.ts` },
  },
  {
    name: "a projection's position is written outside its transaction",
    edits: [
      { file: `${store}/projection-statements.ts`, find: "      move.run(to, id)\n", put: "" },
      {
        file: `${store}/sqlite-projection-store.ts`,
        find: "  const statements = projectionStatements(sqlite)\n",
        put: `  const statements = projectionStatements(sqlite)
  const movedLater = sqlite.prepare("update projection set position = ? where id = ?")\n`,
      },
      {
        file: `${store}/sqlite-projection-store.ts`,
        find: ".transact(() => advance(name, from, to, changes))",
        put: `.transact(() => advance(name, from, to, changes))
        .pipe(Effect.tap(() => sqlite.read(() => movedLater.run(to, live(name)?.id ?? 0))))`,
      },
    ],
    found: { trial: "cuts", runs: 500 },
  },
  {
    name: "a command is acknowledged before it is committed; the power is cut",
    edits: acknowledgedEarly,
    found: { trial: "cuts", runs: 500 },
  },
  {
    name: "a command is acknowledged before it is committed; the writer is killed",
    edits: acknowledgedEarly,
    found: { trial: "kills", runs: 48 },
  },
  {
    name: "events may be changed and deleted",
    edits: [
      {
        file: `${store}/append-only.ts`,
        find: "begin select raise(abort, 'the ledger is append-only'); end;",
        put: "begin select 1; end;",
      },
    ],
    found: { trial: "clock", runs: 40 },
  },
  {
    name: "PostgreSQL: the answer of a command is not looked up, and its id may stand twice",
    edits: [
      {
        file: `${postgres}/group-plan.ts`,
        find: "const before = state.answers.get(command.id)",
        put: "const before = undefined as ReturnType<typeof state.answers.get>",
      },
      {
        file: `${postgres}/ledger-statements.ts`,
        find: "unnest($16::text[], $17::text[], $18::bigint[], $19::bigint[]) as added",
        put: "unnest($16::text[], $17::text[], $18::bigint[], $19::bigint[]) as added on conflict do nothing",
      },
    ],
    found: { test: `${postgres}/contract.test.ts` },
  },
  {
    name: "PostgreSQL: the lock is skipped",
    edits: [
      {
        file: `${postgres}/ledger-statements.ts`,
        find: "from kheo.head where ledger = $1 for update",
        put: "from kheo.head where ledger = $1",
      },
    ],
    found: { trial: "postgres-backends", runs: 3 },
  },
  {
    name: "PostgreSQL: the head is known from the last group, although others have written",
    edits: [
      {
        file: `${postgres}/ledger-statements.ts`,
        find: "position = $23 and frontier = $24",
        put: "$23::bigint >= 0 and octet_length($24::bytea) >= 0",
      },
    ],
    found: { test: `${postgres}/group-writer.test.ts` },
  },
  {
    name: "PostgreSQL: a group is acknowledged before its commit",
    edits: [
      {
        file: `${postgres}/group-transaction.ts`,
        find: "  const replicated = commit(connection)\n  await settled(written, replicated)\n",
        put: "  const replicated = Promise.resolve(true)\n  written.catch(() => undefined)\n  setTimeout(() => void commit(connection).catch(() => undefined), 3)\n",
      },
      {
        file: `${postgres}/unhindered-transaction.ts`,
        find: "  const replicated = commit(connection)\n",
        put: "  const replicated = Promise.resolve(true)\n  written.catch(() => undefined)\n  setTimeout(() => void commit(connection).catch(() => undefined), 3)\n",
      },
    ],
    found: { trial: "postgres-stops", runs: 3 },
  },
  {
    name: "PostgreSQL: the server's own clock is recorded",
    edits: [
      {
        file: `${postgres}/group-plan.ts`,
        find: "command, decision.writes, asked.now())",
        put: "command, decision.writes, Date.now())",
      },
    ],
    found: { trial: "engines", runs: 1 },
  },
  {
    name: "conditions on tags are not looked at",
    edits: [
      {
        file: "packages/event-store/src/append.ts",
        find: "      if (actual !== undefined)\n        return new Conflict({ condition: condition.tags",
        put: "      if (actual === -1)\n        return new Conflict({ condition: condition.tags",
      },
    ],
    found: { trial: "sequences", runs: 100 },
  },
  {
    name: "an erased person stays in what was made from the ledger",
    edits: [
      {
        file: "packages/application/src/personal/erase-persons.ts",
        find: "  yield* cleanDerived(erased, scrub)\n  return erased",
        put: "  return erased",
      },
    ],
    found: { trial: "erasure", runs: 2 },
  },
  {
    name: "the auditor does not compare the root of the record",
    edits: [
      {
        file: "apps/auditor/src/verifier.ts",
        find: "return this.rootAt(checkpoint.position) === checkpoint.root",
        put: "return this.rootAt(checkpoint.position) !== undefined",
      },
    ],
    found: { trial: "tampering", runs: 100 },
  },
  {
    name: "a route throws on some value",
    edits: [
      {
        file: "apps/api/src/values.ts",
        find: 'decode: (text: string) => text.normalize("NFC").trim(),',
        put: 'decode: (text: string) => decodeURIComponent(text).normalize("NFC").trim(),',
      },
    ],
    found: { trial: "any-requests", runs: 2_000 },
  },
  {
    name: "the board counts a withdrawn model",
    edits: [
      {
        file: "packages/domain/src/reporting-board/model-counts.ts",
        find: '  outcome === "withdrawn"\n',
        put: '  outcome === ("taken back" as never)\n',
      },
    ],
    found: { trial: "any-commands", runs: 10 },
  },
  {
    name: "a command rests on any version",
    edits: [
      {
        file: "packages/application/src/check-version.ts",
        find: "if (expects.includes(actual)) return Effect.void",
        put: "if (expects.length > 0) return Effect.void",
      },
    ],
    found: { trial: "any-commands", runs: 5 },
  },
]
