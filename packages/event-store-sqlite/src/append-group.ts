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
import { appendUnhindered, repeated } from "./append-unhindered.ts"
import type { eventQueries } from "./event-queries.ts"
import type { LedgerMemory } from "./ledger-memory.ts"
import type { LedgerStatements } from "./ledger-statements.ts"
import { type Sqlite, unlessBusy } from "./sqlite.ts"
import { CommitUnsure } from "./transaction.ts"

type EventQueries = ReturnType<typeof eventQueries>

/**
 * Commits a group in one transaction; each request sees those before it, and what one of them fails with spoils no other.
 *
 * A refusal writes nothing, so requests share the transaction as they are; only when one of them dies, all are rolled back
 * and go again with a savepoint each, which SQLite pays for with a copy of every page that they touch.
 *
 * Whoever calls it has committed, when nothing stood in the way: only what is left to do is an effect.
 */
export const appendGroup = (
  sqlite: Sqlite,
  ledger: LedgerStatements,
  memory: LedgerMemory,
  events: EventQueries,
): ((group: ReadonlyArray<AppendRequest>) => Committing) => {
  const write = (group: ReadonlyArray<AppendRequest>, apart: Apart) => (): ReadonlyArray<AppendExit> => {
    const before = memory.ask()
    let state = before
    const exits = group.map((request) =>
      apart(() =>
        Result.map(appended(ledger, memory, events, state, request), (done) => {
          state = done.state
          return done.answer
        }),
      ),
    )
    if (state !== before) ledger.moveHead(state)
    memory.give(state)
    return exits
  }
  const unhindered = appendUnhindered(ledger, memory)
  /** Tried without asking first; what stands in the way is found within the same transaction, but for a repeat. */
  const quickly = (group: ReadonlyArray<AppendRequest>) => {
    const slowly = write(group, together)
    const done = sqlite.commit(
      () => unhindered(group) ?? slowly(),
      (exits) => exits !== repeated,
    )
    return Exit.isSuccess(done) && done.value === repeated ? sqlite.commit(slowly) : done
  }
  const commit = (group: ReadonlyArray<AppendRequest>, apart: Apart) =>
    apart === together ? quickly(group) : sqlite.commit(write(group, apart))
  const settled = (group: ReadonlyArray<AppendRequest>, apart: Apart, first = commit(group, apart)): Committing =>
    Effect.catchIf(
      unlessBusy(first, () => commit(group, apart)),
      (error) => error instanceof CommitUnsure,
      ({ failure }) => proven(sqlite, ledger, group, failure),
    )
  return (group) => {
    const first = commit(group, together)
    if (Exit.isSuccess(first)) return Exit.succeed(first.value)
    const done = settled(group, together, first)
    return group.length === 1 ? done : Effect.catchDefect(done, () => settled(group, sqlite.alone))
  }
}

type Committing = Effect.Effect<ReadonlyArray<AppendExit>, StoreBusy | StoreUnavailable>
type Apart = Sqlite["alone"]

/** What a body answers, as it is. */
const together: Apart = (body) =>
  Result.match(body(), { onSuccess: (value) => Exit.succeed(value), onFailure: (error) => Exit.fail(error) })

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
  { grown, learn, versionOf }: LedgerMemory,
  events: EventQueries,
  state: LedgerState,
  { command, decision, now }: AppendRequest,
): Result.Result<{ readonly answer: Appended; readonly state: LedgerState }, CommandIdReused | Conflict> => {
  const answerBefore = () =>
    Result.map(answered(ledger, command) as NonNullable<ReturnType<typeof answered>>, (answer) => ({ answer, state }))
  const newestWith = (tags: ReadonlyArray<string>, after: Position) => events.newest({ tags, after }, 1)[0]
  const conflict = conflictOf(decision.conditions, { versionOf, newestWith })
  if (conflict !== undefined) return ledger.answerTo(command.id) === undefined ? Result.fail(conflict) : answerBefore()
  learn(decision.writes.map(({ stream }) => stream))
  const plan = planAppend(state, versionOf, command, decision.writes, now())
  const answer = { first: state.position + 1, last: plan.state.position }
  if (!ledger.remember({ id: command.id, request: command.request, ...answer })) return answerBefore()
  ledger.write(plan)
  for (const { line } of plan.lines) grown(line.stream, line.streamVersion)
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
