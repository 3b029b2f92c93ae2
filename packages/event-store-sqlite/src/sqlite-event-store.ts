import {
  appendWith,
  checkRange,
  type EventStore,
  groupedAppends,
  type Head,
  type LedgerState,
  type PageSource,
  Signal,
  StoreUnavailable,
  streamPages,
} from "@kheo/event-store"
import { consistencyProof, inclusionProof, rootAt, rootOf, toHex } from "@kheo/event-store/merkle"
import { Effect, Exit } from "effect"
import { answered, appendGroup } from "./append-group.ts"
import { eventQueries } from "./event-queries.ts"
import { ledgerMemory } from "./ledger-memory.ts"
import { ledgerStatements } from "./ledger-statements.ts"
import type { Sqlite } from "./sqlite.ts"

/** The port over one SQLite file. */
export const sqliteEventStore = (sqlite: Sqlite, path: string): EventStore["Service"] => {
  const ledger = ledgerStatements(sqlite)
  const events = eventQueries(sqlite)
  const appended = new Signal()

  const ring = Effect.sync(() => appended.ring())
  const committing = appendGroup(sqlite, ledger, ledgerMemory(ledger), events)
  const commit = groupedAppends((group) => {
    const done = committing(group)
    if (!Exit.isExit(done)) return Effect.tap(done, () => ring)
    appended.ring()
    return done
  })

  /** What no intact ledger lacks. */
  const present = <A>(found: A | undefined): A => {
    if (found !== undefined) return found
    throw new StoreUnavailable({ reason: "failed", path, detail: "a node of the Merkle tree is missing" })
  }

  let newestHead: { readonly state: LedgerState; readonly head: Head } | undefined

  /** The head row alone: its root follows from its frontier, and is hashed once while the ledger stands still. */
  const newest = (state: LedgerState): Head => {
    if (newestHead?.state === state) return newestHead.head
    const { frontier, ledger, position, recordedAt } = state
    const head = { ledger, position, root: toHex(rootOf(frontier)), recordedAt }
    newestHead = { state, head }
    return head
  }

  const source: PageSource<StoreUnavailable> = {
    lines: (query) => sqlite.read(() => events.page(query)),
    page: (query) =>
      sqlite.read(() => {
        const changed = Effect.raceFirst(appended.next, otherConnection(sqlite, sqlite.dataVersion()))
        const head = ledger.state().position
        return { changed, head, lines: events.page(query) }
      }),
    newest: (query, count) => sqlite.read(() => events.newest(query, count)),
  }

  return {
    append: appendWith({
      answered: (command) =>
        Effect.flatMap(
          sqlite.read(() => answered(ledger, command)),
          (answer) => (answer === undefined ? Effect.undefined : Effect.fromResult(answer)),
        ),
      commit,
    }),
    read: (query) => streamPages(query, source),
    head: (at) =>
      sqlite.read(() => {
        const state = ledger.state()
        if (at === undefined || at >= state.position) return newest(state)
        const position = Math.max(at, 0)
        const [last] = position === 0 ? [] : events.page({ after: position - 1, until: position })
        const root = toHex(present(rootAt(ledger.node, position)))
        return { ledger: state.ledger, position, root, recordedAt: last?.recordedAt }
      }),
    prove: (claim) =>
      sqlite.read(() => {
        checkRange(claim, ledger.state().position)
        return present(
          "inclusion" in claim
            ? inclusionProof(ledger.node, claim.inclusion - 1, claim.size)
            : consistencyProof(ledger.node, claim.consistency, claim.size),
        )
      }),
  }
}

/** Ends when another connection has committed since `version`; SQLite has no other way to tell. */
const otherConnection = (sqlite: Sqlite, version: string): Effect.Effect<void> =>
  Effect.sleep("50 millis").pipe(
    Effect.andThen(Effect.sync(() => sqlite.dataVersion() !== version)),
    Effect.repeat({ until: (changed) => changed }),
    Effect.asVoid,
  )
