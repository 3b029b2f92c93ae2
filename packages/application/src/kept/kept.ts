import type { EventStore, StoreUnavailable } from "@kheo/event-store"
import type { Vault } from "@kheo/vault/persons"
import { Effect } from "effect"
import { type Opener, opener } from "../personal/opener.ts"
import type { Keeping } from "./keeping.ts"
import { upToDate } from "./up-to-date.ts"

/** What the ledger as it stands comes to, from what is kept of it and what came since; read from nothing where nothing is kept. */
export const kept = <State extends object, E, R>(
  keeping: Keeping<State, E, R>,
): Effect.Effect<State, E | Effect.Error<typeof opener> | StoreUnavailable, R | Vault | EventStore> =>
  Effect.flatMap(opener, (open) => keptBy(keeping, open))

/** The same of what says nothing about persons: no vault is asked. */
export const keptBy = Effect.fnUntraced(function* <State extends object, E, R>(
  keeping: Keeping<State, E, R>,
  open: Opener,
) {
  const ledger = yield* upToDate
  const known = ledger.recall(keeping, open)
  if (known !== undefined) return known
  const { anchor } = ledger
  const begun = yield* keeping.begin(open)
  ledger.keep(keeping, begun, anchor)
  return begun.state
})
