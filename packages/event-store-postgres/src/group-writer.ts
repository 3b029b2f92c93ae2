import { type AppendError, type Appended, StoreBusy, StoreUnavailable } from "@kheo/event-store"
import { Effect, Exit } from "effect"
import type { Connection } from "./connection.ts"
import { failureOf, isDefect } from "./failure.ts"
import type { Asked } from "./group-plan.ts"
import { BegunMeanwhile, CommitUnanswered, type GroupOutcome, groupTransaction } from "./group-transaction.ts"
import { type KnownLedger, learned } from "./ledger-memory.ts"
import type { Postgres } from "./postgres.ts"
import { mayPass, pause } from "./retry.ts"
import { unhinderedTransaction } from "./unhindered-transaction.ts"

/** One transaction takes so many commands, or so many events, whichever is reached first. */
const most = { commands: 128, events: 1_000 }

interface Waiting extends Asked {
  readonly done: (outcome: Exit.Exit<Appended, AppendError>) => void
  /** A commit with this command may have succeeded without an answer. */
  unanswered: boolean
}

/** The one connection of this process that writes a ledger: commands that come while it commits go together into the next commit. */
export const groupWriter = (postgres: Postgres, onCommitted: (connection: Connection, position: number) => void) => {
  const queue: Array<Waiting> = []
  let connection: Connection | undefined
  let running: Promise<void> | undefined
  let known: KnownLedger | undefined

  const connected = async (): Promise<Connection> => {
    if (connection !== undefined && !connection.isLost()) return connection
    await connection?.close()
    connection = undefined
    connection = await postgres.connect()
    return connection
  }

  /** A group that is tried until its outcome is certain, or patience ends. */
  const settle = async (group: ReadonlyArray<Waiting>): Promise<void> => {
    const last = Date.now() + postgres.patience.retry
    let apart = false
    for (let attempt = 0; ; attempt++)
      try {
        const on = await connected()
        const before = known
        known = undefined
        const outcome =
          (attempt === 0 && before !== undefined
            ? await unhinderedTransaction(on, postgres.ledger, group, before)
            : undefined) ?? (await groupTransaction(on, postgres.ledger, group, apart))
        known = learned(before, outcome.before, outcome.after, outcome.versions)
        if (outcome.replicated) return tell(group, outcome, on)
        for (const waiting of group) waiting.unanswered = true
        if (Date.now() >= last) return giveUp(group, new CommitUnanswered("a standby may lack it"))
        await pause(attempt)
      } catch (cause) {
        if (isDefect(cause) && !apart) {
          apart = true
          continue
        }
        if (cause instanceof CommitUnanswered) for (const waiting of group) waiting.unanswered = true
        const passes = cause instanceof BegunMeanwhile || cause instanceof CommitUnanswered || mayPass(cause)
        if (!passes || Date.now() >= last) return giveUp(group, cause)
        await pause(attempt)
      }
  }

  const tell = (group: ReadonlyArray<Waiting>, { after, outcomes }: GroupOutcome, on: Connection): void => {
    onCommitted(on, after.position)
    group.forEach((waiting, index) => {
      const outcome = outcomes[index] as Exit.Exit<Appended, AppendError>
      const own = waiting.unanswered && Exit.isSuccess(outcome)
      waiting.done(own ? Exit.succeed({ ...outcome.value, replayed: false }) : outcome)
    })
  }

  const giveUp = (group: ReadonlyArray<Waiting>, cause: unknown): void => {
    for (const waiting of group) waiting.done(waiting.unanswered ? Exit.fail(unknown(cause)) : failed(cause))
  }

  const unknown = (cause: unknown) =>
    new StoreUnavailable({
      reason: "unknown-outcome",
      path: postgres.path,
      detail: cause instanceof Error ? cause.message : String(cause),
    })

  const failed = (cause: unknown): Exit.Exit<never, StoreBusy | StoreUnavailable> => {
    const failure =
      cause instanceof BegunMeanwhile ? new StoreBusy({ detail: cause.message }) : failureOf(cause, postgres.path)
    return failure === undefined ? Exit.die(cause) : Exit.fail(failure)
  }

  const drain = async (): Promise<void> => {
    while (queue.length > 0) await settle(takeGroup(queue))
    running = undefined
  }

  return {
    /** Answers one command; who is interrupted while it waits takes it back, later it is too late. */
    append: (asked: Asked): Effect.Effect<Appended, AppendError> =>
      Effect.callback((resume) => {
        const waiting: Waiting = { ...asked, done: resume, unanswered: false }
        queue.push(waiting)
        running ??= Promise.resolve().then(drain)
        return Effect.sync(() => {
          const at = queue.indexOf(waiting)
          if (at >= 0) queue.splice(at, 1)
        })
      }),
    close: async (): Promise<void> => {
      await running
      await connection?.close()
    },
  }
}

const takeGroup = (queue: Array<Waiting>): ReadonlyArray<Waiting> => {
  let events = 0
  let count = 0
  for (const { decision } of queue) {
    events += decision.writes.reduce((sum, write) => sum + write.events.length, 0)
    if (count > 0 && (count >= most.commands || events > most.events)) break
    count += 1
  }
  return queue.splice(0, count)
}
