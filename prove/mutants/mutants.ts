import type { Edit, Mutant } from "./mutant.ts"

const store = "packages/event-store-sqlite/src"
const merkle = "packages/event-store/src/merkle"

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
    name: "the answer of a command is not looked up",
    edits: [
      {
        file: `${store}/append-group.ts`,
        find: "const answer = ledger.answerTo(command.id)",
        put: "const answer = undefined as ReturnType<typeof ledger.answerTo>",
      },
    ],
    found: { trial: "kills", runs: 12 },
  },
  {
    name: "the lock is skipped: BEGIN reads before it locks",
    edits: [{ file: `${store}/transaction.ts`, find: `"begin immediate"`, put: `"begin"` }],
    found: { trial: "crowd", runs: 800 },
  },
  {
    name: "the position is counted before the lock is taken",
    edits: [
      {
        file: `${store}/append-group.ts`,
        find: "    const write = (): ReadonlyArray<AppendExit> => {\n      const before = ledger.state()\n",
        put: "    const before = ledger.state()\n    const write = (): ReadonlyArray<AppendExit> => {\n",
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
      { file: `${store}/sqlite-projection-store.ts`, find: "    move.run(to, id)\n", put: "" },
      {
        file: `${store}/sqlite-projection-store.ts`,
        find: ".transact(() => advance(name, from, to, changes))",
        put: ".transact(() => advance(name, from, to, changes))\n.pipe(Effect.tap(() => sqlite.read(() => move.run(to, find(name)?.id ?? 0))))",
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
]
