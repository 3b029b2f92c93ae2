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

/** A ledger under its lock as a group of commands sees it: what was looked up, and what those before have added to it. */
export interface GroupState {
  ledger: LedgerState
  readonly versions: Map<string, number>
  readonly answers: Map<string, Answer>
  /** Newest position by tags and bound. */
  readonly newest: ReadonlyMap<string, Position | undefined>
  readonly added: Array<PlannedLine>
}

/** The same, to be added to by a command that may yet fail. */
export const copyOf = ({ added, answers, ledger, newest, versions }: GroupState): GroupState => ({
  ledger,
  versions: new Map(versions),
  answers: new Map(answers),
  newest,
  added: [...added],
})

/** What one command adds to the ledger; `plan` is undefined where it adds nothing. */
export interface Step {
  readonly outcome: Outcome
  readonly plan: (AppendPlan & { readonly asked: Asked; readonly answer: Answer }) | undefined
}

/**
 * Answers one command as if it were alone under the lock, behind those before it, and adds it to `state`; what its bugs throw
 * becomes its own outcome, and adds nothing.
 */
export const stepOf = (state: GroupState, asked: Asked): Step => {
  const { command, decision } = asked
  try {
    const before = state.answers.get(command.id)
    if (before !== undefined) return { outcome: answered(replay(command, before)), plan: undefined }
    const versionOf = (stream: string) => state.versions.get(stream) ?? 0
    const conflict = conflictOf(decision.conditions, {
      versionOf,
      newestWith: (tags, after) => newestWith(state, tags, after),
    })
    if (conflict !== undefined) return { outcome: Exit.fail(conflict), plan: undefined }
    const plan = planAppend(state.ledger, versionOf, command, decision.writes, asked.now())
    const range = { first: state.ledger.position + 1, last: plan.state.position }
    const answer = { request: command.request, ...range }
    grow(state, plan, command, answer)
    return { outcome: Exit.succeed({ ...range, replayed: false }), plan: { ...plan, asked, answer } }
  } catch (cause) {
    return { outcome: Exit.die(cause), plan: undefined }
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

const grow = (state: GroupState, plan: AppendPlan, command: Command, answer: Answer): void => {
  state.ledger = plan.state
  for (const planned of plan.lines) {
    state.versions.set(planned.line.stream, planned.line.streamVersion)
    state.added.push(planned)
  }
  state.answers.set(command.id, answer)
}
