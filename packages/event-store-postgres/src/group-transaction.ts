import { type LedgerState, StoreUnavailable } from "@kheo/event-store"
import { Exit } from "effect"
import type { Connection } from "./connection.ts"
import { isDefect } from "./failure.ts"
import { unpackFrontier } from "./frontier-bytes.ts"
import { type Asked, copyOf, type GroupState, newestKey, type Outcome, type Step, stepOf } from "./group-plan.ts"
import { statements } from "./ledger-statements.ts"
import { planRows } from "./plan-rows.ts"
import type { HeadRow } from "./tables.ts"

/** What became of a group: an outcome for each command, in their order, and the head behind them. */
export interface GroupOutcome {
  readonly outcomes: ReadonlyArray<Outcome>
  /** The head as the group found it, and as it left it, with what is known of streams then. */
  readonly before: LedgerState
  readonly after: LedgerState
  readonly versions: Map<string, number>
  /** False where a standby may lack what was committed. */
  readonly replicated: boolean
}

/** Thrown by a commit whose answer never came: its cause is the loss. */
export class CommitUnanswered extends Error {}

/**
 * Answers a group of commands in one transaction under the ledger's lock.
 *
 * `apart` gives each a savepoint of its own, so that rows which the database refuses spoil nobody else's; together they
 * take two round trips, and such a row then fails them all.
 */
export const groupTransaction = async (
  connection: Connection,
  ledger: string,
  group: ReadonlyArray<Asked>,
  apart: boolean,
): Promise<GroupOutcome> => {
  try {
    const before = await locked(connection, ledger, group)
    connection.warnings()
    return await (apart ? oneByOne : together)(connection, ledger, group, before)
  } catch (cause) {
    if (!connection.isLost()) await connection.ask({ text: "rollback" }).catch(() => undefined)
    throw cause
  }
}

const together = async (
  connection: Connection,
  ledger: string,
  group: ReadonlyArray<Asked>,
  state: GroupState,
): Promise<GroupOutcome> => {
  const before = state.ledger
  const steps = group.map((asked) => stepOf(state, asked))
  const writes = steps.some(({ plan }) => plan !== undefined)
  const written = writes ? locking(connection, rowsOf(ledger, steps, before, state.ledger)) : Promise.resolve()
  const replicated = commit(connection)
  await settled(written, replicated)
  return {
    outcomes: steps.map(({ outcome }) => outcome),
    before,
    after: state.ledger,
    versions: state.versions,
    replicated: await replicated,
  }
}

/** Writes under the lock, where only a bug can have moved the head. */
const locking = async (connection: Connection, rows: ReadonlyArray<unknown>): Promise<void> =>
  checkMoved((await connection.ask<Moved>(statements.write, rows)).rows)

export interface Moved {
  readonly moved: number
}

/** Throws where `statements.write` found another head, and wrote nothing. */
export const checkMoved = ([row]: ReadonlyArray<Moved>): void => {
  if (row?.moved !== 1) throw new Error("The head has moved under its lock")
}

const oneByOne = async (
  connection: Connection,
  ledger: string,
  group: ReadonlyArray<Asked>,
  state: GroupState,
): Promise<GroupOutcome> => {
  const outcomes: Array<Outcome> = []
  let now = state
  for (const asked of group) {
    const next = copyOf(now)
    const step = stepOf(next, asked)
    if (step.plan === undefined) {
      outcomes.push(step.outcome)
      continue
    }
    await connection.ask({ text: "savepoint one" })
    try {
      await locking(connection, rowsOf(ledger, [step], now.ledger, next.ledger))
      await connection.ask({ text: "release savepoint one" })
      outcomes.push(step.outcome)
      now = next
    } catch (cause) {
      if (!isDefect(cause)) throw cause
      await connection.ask({ text: "rollback to savepoint one" })
      outcomes.push(Exit.die(cause))
    }
  }
  const { ledger: after, versions } = now
  return { outcomes, before: state.ledger, after, versions, replicated: await commit(connection) }
}

/** Both have gone out; the first one's complaint is the one to tell, and the second's is heard too. */
export const settled = async (first: Promise<unknown>, second: Promise<unknown>): Promise<void> => {
  const [one, two] = await Promise.allSettled([first, second])
  if (one.status === "rejected" && (two.status === "rejected" || isDefect(one.reason))) {
    if (two.status === "rejected" && two.reason instanceof CommitUnanswered) throw two.reason
    throw one.reason
  }
  if (two.status === "rejected") throw two.reason
}

/**
 * True when the commit is where the server was told to have it.
 *
 * Taking the lock is written to the log, so that also a commit that only looked waits for the standby, behind all before it.
 * A commit whose wait for the standby was broken off is answered like any other, with a warning in the server's language:
 * whatever it warns of here leaves the standby in doubt.
 */
export const commit = async (connection: Connection): Promise<boolean> => {
  const answered = await connection.ask({ text: "commit" }).catch((cause: unknown) => {
    throw connection.isLost() ? new CommitUnanswered("no answer to the commit", { cause }) : cause
  })
  if (answered.tag !== "COMMIT") throw new RolledBack(`the server answered the commit with ${answered.tag}`)
  return connection.warnings().length === 0
}

/** The server took a commit for a rollback, since a statement before it had failed: nothing was written. */
class RolledBack extends Error {}

/** The isolation is named, whatever the server's own is. */
export const begin = { text: "begin isolation level read committed" }

/** Begins, takes the lock, and looks up all that the group asks for: each statement newer than the lock. */
const locked = async (connection: Connection, ledger: string, group: ReadonlyArray<Asked>): Promise<GroupState> => {
  const streams = new Set<string>()
  const asked: Array<{ readonly tags: ReadonlyArray<string>; readonly after: number }> = []
  for (const { decision } of group) {
    for (const { stream } of decision.writes) streams.add(stream)
    for (const condition of decision.conditions)
      if ("stream" in condition) streams.add(condition.stream)
      else if (condition.tags.length > 0 && condition.tags.every((tag) => /^\S+$/.test(tag)))
        asked.push({ tags: condition.tags, after: condition.noneAfter })
  }
  const ids = group.map(({ command }) => command.id)
  const begun = connection.ask(begin)
  const head = connection.ask<LockedRow>(statements.lock, [ledger])
  const lookedUp = connection.ask<LookedUp>(statements.lookUp, [ledger, ids, [...streams]])
  const newest =
    asked.length === 0
      ? undefined
      : connection.ask<{ at: number; position: number | null }>(statements.newest, [
          ledger,
          asked.map(({ tags }) => tags.join(" ")),
          asked.map(({ after }) => after),
        ])
  const [, heads, rows, newestRows] = await every(begun, head, lookedUp, newest)
  const row = heads.rows[0] ?? (await beginLedger(connection, ledger))
  if (row.isolation !== "read committed")
    throw new StoreUnavailable({ reason: "failed", path: ledger, detail: `isolation level is ${row.isolation}` })
  const found = rows.rows
  const answers = found.filter(({ kind }) => kind === "command")
  return {
    ledger: stateOfRow(row),
    versions: new Map(found.filter(({ kind }) => kind === "stream").map(({ last, name }) => [name, last])),
    answers: new Map(
      answers.map(({ first, last, name, request }) => [name, { request: request ?? undefined, first, last }]),
    ),
    newest: new Map(
      (newestRows?.rows ?? []).map(({ at, position }) => {
        const { after, tags } = asked[at - 1] as (typeof asked)[number]
        return [newestKey(tags, after), position ?? undefined]
      }),
    ),
    added: [],
  }
}

type LockedRow = HeadRow & { readonly isolation: string }

interface LookedUp {
  readonly kind: "command" | "stream"
  readonly name: string
  readonly request: string | null
  readonly first: number
  readonly last: number
}

/** A new ledger was empty when its commands and streams were looked up, unless another process began it meanwhile: then all is asked again. */
const beginLedger = async (connection: Connection, ledger: string): Promise<LockedRow> => {
  await connection.ask(statements.begin, [ledger])
  const [row] = (await connection.ask<LockedRow>(statements.lock, [ledger])).rows
  if (row === undefined || row.position > 0) throw new BegunMeanwhile("another process began the ledger")
  return row
}

/** Another process began the same ledger at the same moment; the next try finds it begun. */
export class BegunMeanwhile extends Error {}

/** The port's form of a head. */
export const stateOfRow = (row: HeadRow): LedgerState => ({
  ledger: row.ledger,
  position: row.position,
  frontier: unpackFrontier(row.position, row.frontier),
  recordedAt: row.recorded_at ?? undefined,
})

/** Statements that have gone out together: all are heard before the first complaint is told. */
const every = async <A, B, C, D>(a: Promise<A>, b: Promise<B>, c: Promise<C>, d: Promise<D> | undefined) => {
  await Promise.allSettled([a, b, c, d])
  return [await a, await b, await c, await d] as const
}

/** The values of `statements.write` for what these steps add. */
export const rowsOf = (
  ledger: string,
  steps: ReadonlyArray<Step>,
  before: LedgerState,
  head: LedgerState,
): ReadonlyArray<unknown> => {
  const plans = steps.flatMap(({ plan }) => (plan === undefined ? [] : [plan]))
  return planRows(ledger, {
    lines: plans.flatMap(({ lines }) => lines),
    nodes: plans.flatMap(({ nodes }) => nodes),
    commands: plans.map(({ answer, asked }) => ({
      id: asked.command.id,
      request: asked.command.request,
      first: answer.first,
      last: answer.last,
    })),
    before,
    head,
  })
}
