import { StoreUnavailable } from "@kheo/event-store"
import type { Ask, OpenOptions } from "./postgres.ts"

/** The ledger that is meant: the one named; else the only one there; else the default one, unless others would be passed over. */
export const ledgerNamed = async (ask: Ask, { ledger, mustExist, place }: OpenOptions): Promise<string> => {
  const there = (await ask<{ ledger: string }>(found)).map((row) => row.ledger)
  const only = there.length === 1 ? there[0] : undefined
  const named = place.ledger ?? only ?? ledger
  const refuse = (reason: string, detail: string) => new StoreUnavailable({ reason, path: place.shown, detail })
  if (place.ledger === undefined && there.length > 1 && !there.includes(named))
    throw refuse("which-ledger", there.join(", "))
  if (mustExist === true && !there.includes(named)) throw refuse("no-such-ledger", named)
  return named
}

const found = { text: "select ledger from kheo.head order by ledger" }
