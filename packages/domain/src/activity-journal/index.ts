import type { EventId } from "../history/fact.ts"
import type { Recorded } from "../history/recorded.ts"
import type { MovementEvent } from "../movement/event.ts"
import { type Activity, activity, type ActivityKind } from "./activity.ts"

export { type Activity, activity, type ActivityKind } from "./activity.ts"

/** What was done so far, in the order of the ledger, and what each event stated. */
export interface JournalState {
  readonly activities: Array<Activity>
  readonly stated: Map<EventId, ActivityKind>
}

/**
 * Nhật ký: everything that was recorded.
 *
 * It folds events in the order of the ledger, not standing facts: a correction is something that somebody did.
 */
export const ActivityJournal = {
  name: "activity-journal",
  version: 1,
  empty: (): JournalState => ({ activities: [], stated: new Map() }),
  apply: (state: JournalState, recorded: Recorded<MovementEvent>): JournalState => {
    state.stated.set(recorded.id, recorded.event._tag)
    state.activities.push(activity(recorded, (event) => state.stated.get(event)))
    return state
  },
} as const

/** The journal as people read it: what was done last comes first. */
export const newestFirst = ({ activities }: JournalState): ReadonlyArray<Activity> => activities.toReversed()
