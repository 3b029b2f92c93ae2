import {
  type Appended,
  appendWith,
  checkRange,
  type Command,
  CommandIdReused,
  type Decision,
  type EventStore,
  type LedgerState,
  type Position,
  type ReadQuery,
  replay,
  StoreUnavailable,
  streamPages,
} from "@kheo/event-store"
import {
  consistencyProof,
  emptyFrontier,
  type Hash,
  inclusionProof,
  type ReadNode,
  rootAt,
  toHex,
} from "@kheo/event-store/merkle"
import { Clock, Effect, type Scope } from "effect"
import { answerReader } from "./answer-reader.ts"
import type { Connection } from "./connection.ts"
import { lineOf, newestOf, pageOf } from "./event-queries.ts"
import { stateOfRow } from "./group-transaction.ts"
import { groupWriter } from "./group-writer.ts"
import { hinting } from "./hinting.ts"
import { channelOf, ledgerWatch } from "./ledger-watch.ts"
import { statements } from "./ledger-statements.ts"
import type { Ask, Postgres } from "./postgres.ts"
import { compiled } from "./sql.ts"
import type { EventRow, HeadRow } from "./tables.ts"

/** The port over one ledger of a PostgreSQL database, for the life of a scope. */
export const postgresEventStore = (postgres: Postgres): Effect.Effect<EventStore["Service"], never, Scope.Scope> =>
  Effect.gen(function* () {
    const { ledger, path } = postgres
    const keptAnswer = answerReader(postgres)
    const watch = yield* closing(Effect.sync(() => ledgerWatch(postgres)))
    // Within the transaction it would hold a lock of the whole server's over every commit; lost, the others look again soon.
    const hints = hinting((connection: Connection, position) =>
      connection.ask(statements.notify, [channelOf(ledger), String(position)]).catch(() => undefined),
    )
    const writer = yield* closing(
      Effect.sync(() =>
        groupWriter(postgres, (connection, position) => {
          watch.saw(position)
          hints.hint(connection, position)
        }),
      ),
    )
    yield* Effect.addFinalizer(() => Effect.promise(hints.flush))
    const commit = (command: Command, decision: Decision) =>
      Clock.clockWith((clock) => writer.append({ command, decision, now: () => clock.currentTimeMillisUnsafe() }))

    /** An answer that a standby may lack goes through the writer, whose commit stands behind it. */
    const answered = Effect.fnUntraced(function* (command: Command) {
      const found = yield* keptAnswer(command.id)
      if (found === undefined) return undefined
      const answer: Appended | CommandIdReused = found.synchronous
        ? yield* commit(command, { writes: [], conditions: [] })
        : replay(command, found)
      return answer instanceof CommandIdReused ? yield* answer : answer
    })

    const present = <A>(found: A | undefined): A => {
      if (found !== undefined) return found
      throw new StoreUnavailable({ reason: "failed", path, detail: "a node of the Merkle tree is missing" })
    }
    const newest = (query: ReadQuery, count: number) =>
      postgres.read(async (ask) =>
        (await ask<{ position: Position }>(...compiled(newestOf(ledger, query, count)))).map(
          ({ position }) => position,
        ),
      )

    return {
      append: appendWith({ answered, commit }),
      read: (query) =>
        streamPages(query, {
          lines: (query) =>
            postgres.read(async (ask) => (await ask<EventRow>(...compiled(pageOf(ledger, query)))).map(lineOf)),
          page: (query) =>
            postgres.read(async (ask) => {
              const [state, rows] = await Promise.all([
                stateOf(ask, ledger),
                ask<EventRow>(...compiled(pageOf(ledger, query))),
              ])
              return { head: state.position, lines: rows.map(lineOf), changed: watch.beyond(state.position) }
            }),
          newest,
        }),
      head: (at) =>
        postgres.read(async (ask) => {
          const state = await stateOf(ask, ledger)
          const position = Math.min(Math.max(at ?? state.position, 0), state.position)
          const [recorded] = await ask<{ recorded_at: string }>(statements.recordedAt, ledger, position)
          const root = present(await withNodes(ask, ledger, (node) => rootAt(node, position)))
          return { ledger, position, root: toHex(root), recordedAt: recorded?.recorded_at }
        }),
      prove: (claim) =>
        postgres.read(async (ask) => {
          checkRange(claim, (await stateOf(ask, ledger)).position)
          const proof = await withNodes(ask, ledger, (node) =>
            "inclusion" in claim
              ? inclusionProof(node, claim.inclusion - 1, claim.size)
              : consistencyProof(node, claim.consistency, claim.size),
          )
          return present(proof)
        }),
    }
  })

const closing = <A extends { readonly close: () => Promise<void> }>(made: Effect.Effect<A>) =>
  Effect.acquireRelease(made, (it) => Effect.promise(() => it.close()))

const stateOf = async (ask: Ask, ledger: string): Promise<LedgerState> => {
  const [row] = await ask<HeadRow>(statements.head, ledger)
  return row === undefined ? { ledger, position: 0, frontier: emptyFrontier, recordedAt: undefined } : stateOfRow(row)
}

/** Runs a proof twice: once to learn which nodes it needs, which depends on sizes alone, and once with them, fetched together. */
const withNodes = async <A>(ask: Ask, ledger: string, proof: (node: ReadNode) => A): Promise<A> => {
  const needed: Array<{ readonly level: number; readonly index: number }> = []
  proof((level, index) => {
    needed.push({ level, index })
    return placeholder
  })
  if (needed.length === 0) return proof(() => undefined)
  const rows = await ask<{ level: number; idx: number; hash: Hash | null }>(
    statements.nodes,
    ledger,
    needed.map(({ level }) => level),
    needed.map(({ index }) => index),
  )
  const hashes = new Map(rows.map(({ hash, idx, level }) => [`${level}/${idx}`, hash ?? undefined]))
  return proof((level, index) => hashes.get(`${level}/${index}`))
}

const placeholder: Hash = new Uint8Array(32)
