import {
  type Appended,
  appendWith,
  checkRange,
  type Command,
  CommandIdReused,
  conflictOf,
  type Conflict,
  type Decision,
  type EventStore,
  planAppend,
  type Position,
  type ReadQuery,
  replay,
  Signal,
  StoreUnavailable,
  streamPages,
} from "@kheo/event-store"
import { consistencyProof, inclusionProof, rootAt, toHex } from "@kheo/event-store/merkle"
import { Clock, Effect, Result } from "effect"
import { lineOf, newestOf, pageOf } from "./event-queries.ts"
import { ledgerStatements } from "./ledger-statements.ts"
import type { Sqlite } from "./sqlite.ts"

/** The port over one SQLite file. */
export const sqliteEventStore = (sqlite: Sqlite, path: string): EventStore["Service"] => {
  const ledger = ledgerStatements(sqlite)
  const appended = new Signal()

  const answerTo = (command: Command): Appended | CommandIdReused | undefined => {
    const answer = ledger.answerTo(command.id)
    return answer && replay(command, { ...answer, request: answer.request === "" ? undefined : answer.request })
  }

  const newest = (query: ReadQuery, count: number): ReadonlyArray<Position> =>
    sqlite.ask(newestOf(query, count)).map(({ position }) => position)

  const commit = (command: Command, decision: Decision, now: number): Outcome => {
    const before = answerTo(command)
    if (before !== undefined) return outcomeOf(before)
    const { versionOf } = ledger
    const newestWith = (tags: ReadonlyArray<string>, after: number) => newest({ tags, after }, 1)[0]
    const conflict = conflictOf(decision.conditions, { versionOf, newestWith })
    if (conflict !== undefined) return Result.fail(conflict)
    const state = ledger.state()
    const plan = planAppend(state, versionOf, command, decision.writes, now)
    ledger.write(plan)
    const answer = { first: state.position + 1, last: plan.state.position }
    ledger.remember({ id: command.id, request: command.request, ...answer })
    return Result.succeed({ ...answer, replayed: false })
  }

  /** What no intact ledger lacks. */
  const present = <A>(found: A | undefined): A => {
    if (found !== undefined) return found
    throw new StoreUnavailable({ reason: "failed", path, detail: "a node of the Merkle tree is missing" })
  }

  return {
    append: appendWith({
      answered: Effect.fnUntraced(function* (command) {
        const answer = yield* sqlite.read(() => answerTo(command))
        return answer instanceof CommandIdReused ? yield* answer : answer
      }),
      commit: (command, decision) =>
        Clock.clockWith((clock) =>
          sqlite.transact(() => commit(command, decision, clock.currentTimeMillisUnsafe())),
        ).pipe(Effect.tap(() => Effect.sync(() => appended.ring()))),
    }),
    read: (query) =>
      streamPages(query, {
        page: (query) =>
          sqlite.read(() => {
            const changed = Effect.raceFirst(appended.next, otherConnection(sqlite, sqlite.dataVersion()))
            const head = ledger.state().position
            return { changed, head, lines: sqlite.ask(pageOf(query)).map(lineOf) }
          }),
        newest: (query, count) => sqlite.read(() => newest(query, count)),
      }),
    head: (at) =>
      sqlite.read(() => {
        const state = ledger.state()
        const position = Math.min(Math.max(at ?? state.position, 0), state.position)
        const [last] = position === 0 ? [] : sqlite.ask(pageOf({ after: position - 1, until: position }))
        const root = toHex(present(rootAt(ledger.node, position)))
        return { ledger: state.ledger, position, root, recordedAt: last?.recorded_at }
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

type Outcome = Result.Result<Appended, CommandIdReused | Conflict>

const outcomeOf = (answer: Appended | CommandIdReused): Outcome =>
  answer instanceof CommandIdReused ? Result.fail(answer) : Result.succeed(answer)

/** Ends when another connection has committed since `version`; SQLite has no other way to tell. */
const otherConnection = (sqlite: Sqlite, version: number): Effect.Effect<void> =>
  Effect.sleep("50 millis").pipe(
    Effect.andThen(Effect.sync(() => sqlite.dataVersion() !== version)),
    Effect.repeat({ until: (changed) => changed }),
    Effect.asVoid,
  )
