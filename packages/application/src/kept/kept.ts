import type { EventStore, Position, StoreUnavailable } from "@kheo/event-store"
import type { Vault } from "@kheo/vault/persons"
import { Effect } from "effect"
import { type Opener, opener } from "../personal/opener.ts"
import type { Keeping } from "./keeping.ts"
import { upToDate } from "./up-to-date.ts"

/** What the ledger as it stands comes to, from what is kept of it and what came since; read from nothing where nothing is kept. */
export const kept = <State extends object, E, R>(
  keeping: Keeping<State, E, R>,
): Effect.Effect<State, E | Effect.Error<typeof opener> | StoreUnavailable, R | Vault | EventStore> =>
  Effect.map(keptAt(keeping), ({ state }) => state)

/** The same with the position up to which nothing that concerns it is missing. */
export const keptAt = <State extends object, E, R>(
  keeping: Keeping<State, E, R>,
): Effect.Effect<Kept<State>, E | Effect.Error<typeof opener> | StoreUnavailable, R | Vault | EventStore> =>
  Effect.flatMap(opener, (open) => keptBy(keeping, open))

/** The same of what says nothing about persons: no vault is asked. */
export const keptBy = Effect.fnUntraced(function* <State extends object, E, R>(
  keeping: Keeping<State, E, R>,
  open: Opener,
) {
  const ledger = yield* upToDate
  const { anchor } = ledger
  const seen = anchor?.position ?? 0
  const known = ledger.recall(keeping, open)
  if (known !== undefined) return { state: known, at: seen } satisfies Kept<State>
  const begun = yield* keeping.begin(open)
  ledger.keep(keeping, begun, anchor)
  return { state: begun.state, at: Math.max(seen, begun.until) } satisfies Kept<State>
})

interface Kept<State> {
  readonly state: State
  readonly at: Position
}
