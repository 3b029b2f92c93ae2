import type { LocalDate } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { Office, type OfficeEvent, settingsAt } from "@kheo/domain/office"
import type { Recorded } from "@kheo/domain/history"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { knownPosition } from "../known-at.ts"
import { opener } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"
import { today } from "../today.ts"

/** The day that is asked about, and the state of knowledge; without them, today and now. */
export interface OfficeQuery {
  readonly asOf?: LocalDate | undefined
  readonly knownAt?: string | undefined
}

/** The office as it was known, with the evidence; settings hold from their own beginning, whenever they were recorded. */
export const officeAt = Effect.fn("officeAt")(function* (query: OfficeQuery) {
  const store = yield* EventStore
  const asOf = query.asOf ?? (yield* today)
  const known = query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt)
  const { position, root } = yield* store.head(known)
  const open = yield* opener
  const lines = yield* collectLines(store.read({ stream: streamName({ category: "office" }), until: position }))
  const events = lines.map((line) => fromStored(line, open)) as ReadonlyArray<Recorded<OfficeEvent>>
  const evidence = { knownAt: query.knownAt ?? null, position, root }
  return { office: events.reduce(Office.evolve, Office.initial), asOf, evidence }
})

/** The office's settings in force on a day. */
export const showSettings = Effect.fn("showSettings")(function* (query: OfficeQuery) {
  const { asOf, evidence, office } = yield* officeAt(query)
  return { asOf, ...evidence, settings: settingsAt(office, asOf) }
})

export type ShownSettings = Effect.Success<ReturnType<typeof showSettings>>
