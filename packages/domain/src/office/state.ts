import type { Recorded } from "../history/recorded.ts"
import { settle, type Standing } from "../history/standing.ts"
import type { OfficeEvent, OfficeFact } from "./events.ts"

/** What deciders need to know of the office: who its users are and what it has set, in recorded order. */
export interface Office {
  readonly facts: ReadonlyArray<Standing<OfficeFact>>
}

/** An office without users, in which everything is allowed, and without settings. */
export const initial: Office = { facts: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (office: Office, { event, id }: Pick<Recorded<OfficeEvent>, "event" | "id">): Office => ({
  facts: settle(office.facts, { event, id }),
})
