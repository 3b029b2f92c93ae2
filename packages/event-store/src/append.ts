import { Effect } from "effect"
import { type Appended, type Command, CommandIdReused, type Condition, Conflict, type Decision } from "./event-store.ts"
import type { Position, StreamVersion } from "./event-store.ts"

/** What a store keeps of a command; the request is unknown where only its lines are. */
export interface Answer {
  readonly request: string | undefined
  readonly first: Position
  readonly last: Position
}

/**
 * The order of questions that every adapter keeps: decide – and only then, under its lock, `commit`, which answers a
 * command that was answered before as it was then.
 *
 * What a decision refuses may be that very command's own doing, with only its reply lost: so it is asked for there too.
 */
export const appendWith =
  <E1, E2>(adapter: {
    readonly answered: (command: Command) => Effect.Effect<Appended | undefined, E1>
    /** Asks whether the command was answered before, then checks the conditions and writes: all in one atomic step. */
    readonly commit: (command: Command, decision: Decision) => Effect.Effect<Appended, E2>
  }) =>
  <E, R>(command: Command, decision: Effect.Effect<Decision, E, R>): Effect.Effect<Appended, E | E1 | E2, R> =>
    Effect.matchCauseEffect(decision, {
      onSuccess: (decided): Effect.Effect<Appended, E | E1 | E2> => adapter.commit(command, decided),
      onFailure: (cause) =>
        Effect.flatMap(adapter.answered(command), (before) =>
          before === undefined ? Effect.failCause(cause) : Effect.succeed(before),
        ),
    })

/** The first answer again – unless the id was given to another request. */
export const replay = (command: Command, answer: Answer): Appended | CommandIdReused =>
  !answer.request || answer.request === command.request
    ? { first: answer.first, last: answer.last, replayed: true }
    : new CommandIdReused({ commandId: command.id })

/** The first condition that doesn't hold any more, with what was expected and what is. */
export const conflictOf = (
  conditions: ReadonlyArray<Condition>,
  ledger: {
    readonly versionOf: (stream: string) => StreamVersion
    /** Position of the newest event after `after` that carries all of these tags. */
    readonly newestWith: (tags: ReadonlyArray<string>, after: Position) => Position | undefined
  },
): Conflict | undefined => {
  for (const condition of conditions)
    if ("stream" in condition) {
      const actual = ledger.versionOf(condition.stream)
      if (actual !== condition.is) return new Conflict({ condition: condition.stream, expected: condition.is, actual })
    } else {
      const actual = ledger.newestWith(condition.tags, condition.noneAfter)
      if (actual !== undefined)
        return new Conflict({ condition: condition.tags.join(" "), expected: condition.noneAfter, actual })
    }
  return undefined
}
