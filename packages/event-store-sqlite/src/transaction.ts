import { StoreUnavailable } from "@kheo/event-store"
import { Data, Exit, Result } from "effect"
import type { Connection } from "./connection.ts"
import { breaksConnection, failureOf } from "./failure.ts"

/** COMMIT itself failed: whether it came to the disk shows only when the file is read again. */
export class CommitUnsure extends Data.TaggedError("CommitUnsure")<{ readonly failure: StoreUnavailable }> {}

/** Transactions of one connection; after a failure of the disk it is dropped, and opened again by whoever uses it next. */
export const transactionsOf = (connection: Connection, path: string) => {
  const begin = connection.statement("begin immediate")
  const commit = connection.statement("commit")
  const rollback = connection.statement("rollback")
  const save = connection.statement("savepoint one")
  const undo = connection.statement("rollback to one")
  const release = connection.statement("release one")

  const lax = connection.statement("pragma synchronous = normal")
  const strict = connection.statement("pragma synchronous = full")

  /** A file that was put in the other's place is opened before anything is written. */
  const beginHere = (): void => {
    begin.run()
    if (!connection.isReplaced) return
    connection.drop()
    begin.run()
  }

  const restored = (): void => {
    try {
      strict.run()
    } catch {
      connection.drop()
    }
  }

  const run = <A>(body: () => A, isGood: (outcome: A) => boolean): A => {
    let isCommitting = false
    try {
      beginHere()
      const outcome = body()
      isCommitting = isGood(outcome)
      ;(isCommitting ? commit : rollback).run()
      return outcome
    } catch (cause) {
      if (isCommitting || breaksConnection(cause)) connection.drop()
      else if (connection.isInTransaction) rollback.run()
      const failure = isCommitting ? failureOf(cause, path) : undefined
      throw failure instanceof StoreUnavailable ? new CommitUnsure({ failure }) : cause
    }
  }

  return {
    /** Commits what is good and rolls the rest back; throws `CommitUnsure` when COMMIT fails, else what `body` throws. */
    run,
    /** The same without waiting for the disk; whatever happens in it, nothing after it is committed so. */
    runUnsynced: ((body, isGood) => {
      try {
        lax.run()
        return run(body, isGood)
      } finally {
        restored()
      }
    }) as typeof run,
    /** Within a transaction: what fails or dies in `body` is undone alone; a failure of the disk ends the whole transaction. */
    alone: <A, E>(body: () => Result.Result<A, E>): Exit.Exit<A, E> => {
      save.run()
      try {
        const outcome = body()
        if (Result.isFailure(outcome)) undo.run()
        release.run()
        return Result.match(outcome, {
          onSuccess: (value): Exit.Exit<A, E> => Exit.succeed(value),
          onFailure: (error) => Exit.fail(error),
        })
      } catch (cause) {
        if (failureOf(cause, path) !== undefined) throw cause
        undo.run()
        release.run()
        return Exit.die(cause)
      }
    },
  }
}
