import { Clock, Deferred, Effect, Exit } from "effect"
import type { AppendError, Appended, Command, Decision } from "./event-store.ts"

/** A decided command on its way into the ledger. */
export interface AppendRequest {
  readonly command: Command
  readonly decision: Decision
  /** Milliseconds of the caller's clock, to be asked under the lock. */
  readonly now: () => number
}

/** How a request ended: written, refused, or a defect of its own. */
export type AppendExit = Exit.Exit<Appended, AppendError>

/** Events that one group carries at most, unless a single request has more: who waits for the lock isn't kept out for long. */
export const groupLimit = 500

/** A commit is synchronous, so others come forward only while it pauses: a lone caller need not pause after each. */
const pauseEvery = 16

/**
 * Appends of all callers in this process, as groups that are committed together, oldest request first; who finds nobody
 * else is committed at once, and those who come meanwhile make up the next group.
 *
 * `commit` answers for each request of a group once all that it wrote is durable, with an exit where that was at once; when
 * it fails as a whole, every caller of the group gets that failure. A caller that is interrupted takes back what isn't being committed yet, and only that.
 */
export const groupedAppends = (
  commit: (group: ReadonlyArray<AppendRequest>) => Effect.Effect<ReadonlyArray<AppendExit>, AppendError>,
): ((command: Command, decision: Decision) => Effect.Effect<Appended, AppendError>) => {
  let waiting: ReadonlyArray<Waiting> = []
  let isCommitting = false
  /** Commits since the last pause, as long as pauses found nobody. */
  let unbroken = 0

  const commitNext: Effect.Effect<void> = Effect.suspend(() => {
    const group = groupOf(waiting)
    waiting = waiting.slice(group.length)
    return Effect.map(Effect.exit(commit(group)), (exit) => {
      for (const [index, { answer }] of group.entries()) Deferred.doneUnsafe(answer, exitOf(exit, index))
    })
  })

  const commitAll: Effect.Effect<void> = Effect.suspend(() => {
    if (waiting.length > 0) return Effect.andThen(commitNext, Effect.andThen(Effect.yieldNow, commitAll))
    isCommitting = false
    return Effect.void
  })

  /** Leaves those who came meanwhile to a fiber of their own, so that no caller serves others before it is answered. */
  const handOver = (answer: AppendExit): AppendExit | Effect.Effect<Appended, AppendError> => {
    if (waiting.length === 0) {
      isCommitting = false
      return answer
    }
    unbroken = 0
    return Effect.andThen(Effect.forkDetach(commitAll), answer)
  }

  const alone = (request: AppendRequest): Effect.Effect<Appended, AppendError> => {
    isCommitting = true
    const committing = commit([request])
    const pauses = unbroken === 0
    unbroken = (unbroken + 1) % pauseEvery
    if (Exit.isExit(committing) && !pauses) {
      isCommitting = false
      return exitOf(committing as Committed, 0)
    }
    return Effect.uninterruptible(
      Effect.flatMap(Effect.exit(committing), (exit) => {
        const answer = exitOf(exit, 0)
        return waiting.length > 0 ? handOver(answer) : Effect.flatMap(Effect.yieldNow, () => handOver(answer))
      }),
    )
  }

  const together = (request: AppendRequest): Effect.Effect<Appended, AppendError> =>
    Effect.uninterruptibleMask((restore) => {
      const one: Waiting = { ...request, answer: Deferred.makeUnsafe() }
      waiting = [...waiting, one]
      const leave = Effect.sync(() => {
        waiting = waiting.filter((other) => other !== one)
      })
      return Effect.onInterrupt(restore(Deferred.await(one.answer)), () => leave)
    })

  return (command, decision) =>
    Clock.clockWith((clock) => {
      const request = { command, decision, now: () => clock.currentTimeMillisUnsafe() }
      return isCommitting ? together(request) : alone(request)
    })
}

interface Waiting extends AppendRequest {
  readonly answer: Deferred.Deferred<Appended, AppendError>
}

type Committed = Exit.Exit<ReadonlyArray<AppendExit>, AppendError>

const unanswered: AppendExit = Exit.die(new Error("A group was committed without an answer to one of its requests"))

/** How the request at this place in its group ended. */
const exitOf = (group: Committed, index: number): AppendExit =>
  Exit.isSuccess(group) ? (group.value[index] ?? unanswered) : Exit.failCause(group.cause)

/** The first of those who wait, and as many after it as the limit allows. */
const groupOf = (waiting: ReadonlyArray<Waiting>): ReadonlyArray<Waiting> => {
  let events = 0
  const end = waiting.findIndex(({ decision }, index) => {
    events += decision.writes.reduce((sum, write) => sum + write.events.length, 0)
    return index > 0 && events > groupLimit
  })
  return end === -1 ? waiting : waiting.slice(0, end)
}
