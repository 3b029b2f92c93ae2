import { Clock, Effect } from "effect"
import { appendWith, conflictOf, replay } from "../append.ts"
import { planAppend } from "../append-plan.ts"
import {
  type Appended,
  type Command,
  CommandIdReused,
  type Conflict,
  type Decision,
  type EventStore,
} from "../event-store.ts"
import { consistencyProof, inclusionProof, type Proof, toHex } from "../merkle/index.ts"
import { pageSize, streamPages } from "../pages.ts"
import { checkRange } from "../prove-range.ts"
import { Signal } from "../signal.ts"
import type { MemoryLedger } from "./memory-ledger.ts"

/** The port over a ledger in memory; each step that must be atomic is one synchronous function. */
export const memoryEventStore = (ledger: MemoryLedger): EventStore["Service"] => {
  const appended = new Signal()

  const answered = (command: Command): Effect.Effect<Appended | undefined, CommandIdReused> =>
    Effect.suspend(() => {
      const answer = ledger.answerTo(command.id)
      return answer === undefined ? Effect.undefined : given(replay(command, answer))
    })

  const commit = (command: Command, decision: Decision): Effect.Effect<Appended, CommandIdReused | Conflict> =>
    Clock.clockWith((clock) =>
      Effect.suspend((): Effect.Effect<Appended, CommandIdReused | Conflict> => {
        const answer = ledger.answerTo(command.id)
        if (answer !== undefined) return given(replay(command, answer))
        const conflict = conflictOf(decision.conditions, {
          versionOf: (stream) => ledger.versionOf(stream),
          newestWith: (tags, after) => ledger.newest({ tags, after }, 1)[0],
        })
        if (conflict !== undefined) return Effect.fail(conflict)
        const first = ledger.state.position + 1
        const now = clock.currentTimeMillisUnsafe()
        ledger.write(planAppend(ledger.state, (stream) => ledger.versionOf(stream), command, decision.writes, now))
        const last = ledger.state.position
        ledger.remember(command.id, { request: command.request, first, last })
        appended.ring()
        return Effect.succeed({ first, last, replayed: false })
      }),
    )

  return {
    append: appendWith({ answered, commit }),
    read: (query) =>
      streamPages(query, {
        lines: (query) => Effect.sync(() => ledger.lines(query, pageSize)),
        page: (query) =>
          Effect.sync(() => ({
            head: ledger.state.position,
            lines: ledger.lines(query, pageSize),
            changed: appended.next,
          })),
        newest: (query, count) => Effect.sync(() => ledger.newest(query, count)),
      }),
    head: (at) =>
      Effect.sync(() => {
        const position = Math.min(Math.max(at ?? ledger.state.position, 0), ledger.state.position)
        const recordedAt = ledger.lineAt(position)?.recordedAt
        return { ledger: ledger.state.ledger, position, root: toHex(ledger.rootAt(position)), recordedAt }
      }),
    prove: (claim) =>
      Effect.sync(() => {
        checkRange(claim, ledger.state.position)
        return "inclusion" in claim
          ? (inclusionProof(ledger.node, claim.inclusion - 1, claim.size) as Proof)
          : (consistencyProof(ledger.node, claim.consistency, claim.size) as Proof)
      }),
  }
}

const given = (answer: Appended | CommandIdReused): Effect.Effect<Appended, CommandIdReused> =>
  answer instanceof CommandIdReused ? Effect.fail(answer) : Effect.succeed(answer)
