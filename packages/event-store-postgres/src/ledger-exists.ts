import { Effect } from "effect"
import type { StoreUnavailable } from "@kheo/event-store"
import { foundLedger } from "./found-ledger.ts"
import type { OpenOptions } from "./postgres.ts"

/** Whether the ledger that the place means is there; nothing is made. */
export const ledgerExists = (
  options: Pick<OpenOptions, "place" | "ledger">,
): Effect.Effect<boolean, StoreUnavailable> =>
  Effect.scoped(Effect.as(foundLedger(options), true)).pipe(
    Effect.catchTag("StoreUnavailable", (error) =>
      error.reason === "no-such-ledger" || error.reason === "no-schema" ? Effect.succeed(false) : Effect.fail(error),
    ),
  )
