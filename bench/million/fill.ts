import { EventStore, type Write } from "@kheo/event-store"
import { Effect } from "effect"
import { firstYear } from "./first-year.ts"
import { officeYear, roster } from "./office-year.ts"

/** Fills a ledger with one roster and so many years of offices, which stand in it as the campaigns from 1900 on. */
export const fillYears = Effect.fn("fillYears")(function* (years: number) {
  const store = yield* EventStore
  const append = (id: string, writes: ReadonlyArray<Write>) =>
    store.append(
      { id, request: id, actor: "bench", correlationId: "bench" },
      Effect.succeed({ writes, conditions: [] }),
    )
  yield* append(crypto.randomUUID(), roster())
  for (let year = firstYear; year < firstYear + years; year += 1) yield* append(crypto.randomUUID(), officeYear(year))
})
