import type { StoreUnavailable } from "@kheo/event-store"
import { Effect, Exit } from "effect"
import { statements } from "./ledger-statements.ts"
import type { Postgres } from "./postgres.ts"

/** What the ledger keeps of a command that was answered. */
export interface KeptAnswer {
  readonly id: string
  readonly request: string
  readonly first: number
  readonly last: number
  /** True where commits wait for a standby, which may lack this one. */
  readonly synchronous: boolean
}

type Found = KeptAnswer | undefined

/** Looks commands up; those asked for while one question is under way go together into the next. */
export const answerReader = (postgres: Postgres) => {
  let waiting: Array<{ readonly id: string; readonly told: (exit: Exit.Exit<Found, StoreUnavailable>) => void }> = []
  let running = false

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      const ids = group.map(({ id }) => id)
      const exit = await Effect.runPromiseExit(
        postgres.read((ask) => ask<KeptAnswer>(statements.answers, postgres.ledger, ids)),
      )
      const found = new Map(Exit.isSuccess(exit) ? exit.value.map((row) => [row.id, row]) : [])
      for (const { id, told } of group) told(Exit.map(exit, () => found.get(id)))
    }
    running = false
  }

  return (id: string): Effect.Effect<Found, StoreUnavailable> =>
    Effect.callback((resume) => {
      waiting.push({ id, told: resume })
      if (running) return
      running = true
      void Promise.resolve().then(drain)
    })
}
