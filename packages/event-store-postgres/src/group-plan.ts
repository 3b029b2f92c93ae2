import {
  type Appended,
  type AppendPlan,
  type Answer,
  type Command,
  type CommandIdReused,
  conflictOf,
  type Conflict,
  type Decision,
  type LedgerState,
  planAppend,
  type PlannedLine,
  type Position,
  replay,
} from "@kheo/event-store"
import { Exit } from "effect"

/** One command that waits for the ledger. */
export interface Asked {
  readonly command: Command
  readonly decision: Decision
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export type Outcome = Exit.Exit<Appended, CommandIdReused | Conflict>

/** A ledger under its lock as a group of commands sees it: what was looked up, and what those before have added. */
export interface GroupState {
  readonly ledger: LedgerState
  readonly versions: ReadonlyMap<string, number>
  readonly answers: ReadonlyMap<string, Answer>
  /** Newest position by tags and bound. */
  readonly newest: ReadonlyMap<string, Position | undefined>
  readonly added: ReadonlyArray<PlannedLine>
}

/** What one command adds to the ledger; `plan` is undefined where it adds nothing. */
export interface Step {
  readonly outcome: Outcome
  readonly plan: (AppendPlan & { readonly asked: Asked; readonly answer: Answer }) | undefined
  readonly state: GroupState
}

/** Answers one command as if it were alone under the lock, behind those before it; what its bugs throw becomes its own outcome. */
export const stepOf = (state: GroupState, asked: Asked): Step => {
  const { command, decision } = asked
  try {
    const before = state.answers.get(command.id)
    if (before !== undefined) return { outcome: answered(replay(command, before)), plan: undefined, state }
    const versionOf = (stream: string) => state.versions.get(stream) ?? 0
    const conflict = conflictOf(decision.conditions, {
      versionOf,
      newestWith: (tags, after) => newestWith(state, tags, after),
    })
    if (conflict !== undefined) return { outcome: Exit.fail(conflict), plan: undefined, state }
    const plan = planAppend(state.ledger, versionOf, command, decision.writes, asked.now())
    const range = { first: state.ledger.position + 1, last: plan.state.position }
    const answer = { request: command.request, ...range }
    return {
      outcome: Exit.succeed({ ...range, replayed: false }),
      plan: { ...plan, asked, answer },
      state: grown(state, plan, command, answer),
    }
  } catch (cause) {
    return { outcome: Exit.die(cause), plan: undefined, state }
  }
}

/** The key under which the newest event of a condition is looked up. */
export const newestKey = (tags: ReadonlyArray<string>, after: Position): string => `${after} ${tags.join(" ")}`

const answered = (answer: Appended | CommandIdReused): Outcome =>
  "_tag" in answer ? Exit.fail(answer) : Exit.succeed(answer)

const newestWith = (state: GroupState, tags: ReadonlyArray<string>, after: Position): Position | undefined => {
  const { added, ledger, newest } = state
  if (tags.length === 0) return ledger.position > after ? ledger.position : undefined
  const mine = added.findLast(({ line, tags: its }) => line.position > after && tags.every((tag) => its.includes(tag)))
  return mine?.line.position ?? newest.get(newestKey(tags, after))
}

const grown = (state: GroupState, plan: AppendPlan, command: Command, answer: Answer): GroupState => ({
  ledger: plan.state,
  versions: new Map([...state.versions, ...plan.lines.map(({ line }) => [line.stream, line.streamVersion] as const)]),
  answers: new Map(state.answers).set(command.id, answer),
  newest: state.newest,
  added: [...state.added, ...plan.lines],
})
