import {
  type AppendExit,
  type Appended,
  type AppendRequest,
  type Command,
  CommandIdReused,
  type Conflict,
  conflictOf,
  type LedgerState,
  planAppend,
  type Position,
  replay,
  type StoreBusy,
  StoreUnavailable,
} from "@kheo/event-store"
import { Effect, Exit, Result } from "effect"
import type { eventQueries } from "./event-queries.ts"
import type { LedgerStatements } from "./ledger-statements.ts"
import type { Sqlite } from "./sqlite.ts"
import { CommitUnsure } from "./transaction.ts"

type EventQueries = ReturnType<typeof eventQueries>

/** Commits a group in one transaction; each request sees those before it, and what one of them fails with spoils no other. */
export const appendGroup =
  (sqlite: Sqlite, ledger: LedgerStatements, events: EventQueries) =>
  (group: ReadonlyArray<AppendRequest>): Effect.Effect<ReadonlyArray<AppendExit>, StoreBusy | StoreUnavailable> => {
    const write = (): ReadonlyArray<AppendExit> => {
      const before = ledger.state()
      let state = before
      const apart = group.length === 1 ? together : sqlite.alone
      const exits = group.map((request) =>
        apart(() =>
          Result.map(appended(ledger, events, state, request), (done) => {
            state = done.state
            return done.answer
          }),
        ),
      )
      if (state !== before) ledger.moveHead(state)
      return exits
    }
    return sqlite.commit(write).pipe(
      Effect.catchIf(
        (error) => error instanceof CommitUnsure,
        ({ failure }) => proven(sqlite, ledger, group, failure),
      ),
    )
  }

/** One request needs no savepoint: a refusal writes nothing, and a defect ends its transaction. */
const together = <A, E>(body: () => Result.Result<A, E>): Exit.Exit<A, E> =>
  Result.match(body(), {
    onSuccess: (value): Exit.Exit<A, E> => Exit.succeed(value),
    onFailure: (error) => Exit.fail(error),
  })

/** The answer that a command got before, as a result. */
export const answered = (
  ledger: LedgerStatements,
  command: Command,
): Result.Result<Appended, CommandIdReused> | undefined => {
  const answer = ledger.answerTo(command.id)
  const again = answer && replay(command, answer)
  if (again === undefined) return undefined
  return again instanceof CommandIdReused ? Result.fail(again) : Result.succeed(again)
}

const appended = (
  ledger: LedgerStatements,
  events: EventQueries,
  state: LedgerState,
  { command, decision, now }: AppendRequest,
): Result.Result<{ readonly answer: Appended; readonly state: LedgerState }, CommandIdReused | Conflict> => {
  const before = answered(ledger, command)
  if (before !== undefined) return Result.map(before, (answer) => ({ answer, state }))
  const { versionOf } = ledger
  const newestWith = (tags: ReadonlyArray<string>, after: Position) => events.newest({ tags, after }, 1)[0]
  const conflict = conflictOf(decision.conditions, { versionOf, newestWith })
  if (conflict !== undefined) return Result.fail(conflict)
  const plan = planAppend(state, versionOf, command, decision.writes, now())
  ledger.write(plan)
  const answer = { first: state.position + 1, last: plan.state.position }
  ledger.remember({ id: command.id, request: command.request, ...answer })
  return Result.succeed({ answer: { ...answer, replayed: false }, state: plan.state })
}

/**
 * What became of a group whose COMMIT failed, out of the file as it is opened again: only what stands there is told as
 * written, and where the file can't be read, nobody is told anything but that.
 */
const proven = (
  sqlite: Sqlite,
  ledger: LedgerStatements,
  group: ReadonlyArray<AppendRequest>,
  failure: StoreUnavailable,
): Effect.Effect<ReadonlyArray<AppendExit>, StoreUnavailable> =>
  sqlite
    .read(() =>
      group.map(({ command }): AppendExit => {
        const found = answered(ledger, command)
        if (found === undefined || Result.isFailure(found)) return Exit.fail(failure)
        return Exit.succeed({ ...found.success, replayed: false })
      }),
    )
    .pipe(
      Effect.mapError(
        ({ detail }) =>
          new StoreUnavailable({
            reason: "unknown-outcome",
            path: failure.path,
            detail: `${failure.detail}; ${detail}`,
          }),
      ),
    )
