import type { Mutant } from "./mutant.ts"

const postgres = "packages/event-store-postgres/src"

/** Faults of the store in PostgreSQL. */
export const postgresMutants: ReadonlyArray<Mutant> = [
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
    name: "PostgreSQL: a group is written behind another history",
    edits: [
      {
        file: `${postgres}/ledger-statements.ts`,
        find: "position = $23 and frontier = $24",
        put: "position = $23 and octet_length($24::bytea) >= 0",
      },
    ],
    found: { test: `${postgres}/unhindered-transaction.test.ts` },
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
]
