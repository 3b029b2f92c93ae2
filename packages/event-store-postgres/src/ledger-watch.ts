import { createHash } from "node:crypto"
import type { Position } from "@kheo/event-store"
import { Effect } from "effect"
import type { Connection } from "./connection.ts"
import { statements } from "./ledger-statements.ts"
import type { Postgres } from "./postgres.ts"
import { pause } from "./retry.ts"
import type { HeadRow } from "./tables.ts"

/** Milliseconds between two looks at the head: what a lost notification costs at most. */
export const pollInterval = 2_000

/** The channel on which a ledger's appends are told of; names of channels are short, names of ledgers need not be. */
export const channelOf = (ledger: string): string =>
  `kheo_${createHash("sha256").update(ledger).digest("hex").slice(0, 32)}`

/**
 * Knows how far the ledger has got, by whichever process, on a connection of its own that is opened for the first follower.
 *
 * Notifications are only hints: whoever waits compares positions, so that none lost, late or repeated does harm.
 */
export const ledgerWatch = (postgres: Postgres) => {
  const waiting = new Set<{ readonly position: Position; readonly wake: () => void }>()
  let known: Position = 0
  let watching: Promise<void> | undefined
  let closed = false
  let wakeUp = () => {}

  const wakeThose = (): void => {
    for (const waiter of waiting)
      if (known > waiter.position) {
        waiting.delete(waiter)
        waiter.wake()
      }
  }
  const saw = (position: Position): void => {
    if (position > known) known = position
    wakeThose()
  }
  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pollInterval)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const look = async (connection: Connection): Promise<Position> => {
    const [head] = (await connection.ask<HeadRow>(statements.head, [postgres.ledger])).rows
    return head?.position ?? 0
  }

  const watch = async (): Promise<void> => {
    for (let attempt = 0; !closed; attempt++) {
      let connection: Connection | undefined
      try {
        connection = await postgres.connect()
        connection.onNotification((payload) => saw(Number(payload)))
        await connection.ask({ text: `listen ${channelOf(postgres.ledger)}` })
        known = await look(connection)
        wakeThose()
        attempt = 0
        while (!closed) {
          await sleep()
          if (!closed && waiting.size > 0) saw(await look(connection))
        }
      } catch {
        if (!closed) await pause(attempt)
      } finally {
        await connection?.close()
      }
    }
  }

  return {
    saw,
    /** Ends when the ledger is known to be longer than this. */
    beyond: (position: Position): Effect.Effect<void> =>
      Effect.callback((resume) => {
        const waiter = { position, wake: () => resume(Effect.void) }
        waiting.add(waiter)
        watching ??= watch()
        wakeThose()
        return Effect.sync(() => void waiting.delete(waiter))
      }),
    close: async (): Promise<void> => {
      closed = true
      wakeUp()
      await watching
    },
  }
}
