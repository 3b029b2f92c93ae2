import type { Edit, Mutant } from "./mutant.ts"

const store = "packages/event-store-sqlite/src"
const merkle = "packages/event-store/src/merkle"

const acknowledgedEarly: ReadonlyArray<Edit> = [
  {
    file: `${store}/transaction.ts`,
    find: "      ;(isCommitting ? commit : rollback).run()\n",
    put: "      if (isCommitting) setTimeout(() => connection.db.inTransaction && commit.run(), 3)\n      else rollback.run()\n",
  },
  {
    file: `${store}/transaction.ts`,
    find: "  const beginHere = (): void => {\n",
    put: "  const beginHere = (): void => {\n    if (connection.db.inTransaction) commit.run()\n",
  },
]

/** Faults of the store in SQLite and of its tree. */
export const storeMutants: ReadonlyArray<Mutant> = [
  {
    name: "synchronous NORMAL instead of FULL",
    edits: [
      { file: `${store}/open-database.ts`, find: `"synchronous = FULL"`, put: `"synchronous = NORMAL"` },
      { file: `${store}/open-database.ts`, find: "synchronous !== 2", put: "synchronous !== 1" },
    ],
    found: { trial: "cuts", runs: 250 },
  },
  {
    name: "synchronous stays NORMAL after a read model has moved on",
    edits: [{ file: `${store}/transaction.ts`, find: "      strict.run()\n", put: "      lax.run()\n" }],
    found: { trial: "cuts", runs: 500 },
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
  const movedFirst = sqlite.prepare("update projection set position = ? where id = ?")\n`,
      },
      {
        file: `${store}/sqlite-projection-store.ts`,
        find: ".transactUnsynced(() => advance(name, from, to, changes))",
        put: `.read(() => live(name) ?? statements.begin(name, "live"))
        .pipe(
          Effect.tap(({ id }) => sqlite.read(() => movedFirst.run(to, id))),
          Effect.flatMap((found) => sqlite.transactUnsynced(() => statements.advance(found, from, to, changes))),
        )`,
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
]
