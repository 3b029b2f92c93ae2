import type { CampaignYear } from "../campaign/events.ts"
import type { EventId } from "../history/fact.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { Recorded } from "../history/recorded.ts"
import { isCorrection, isRetraction } from "../history/standing.ts"
import type { ModelId } from "../model/events.ts"
import type { Category, MovementEvent, MovementFact } from "../movement/event.ts"
import { parseStream } from "../movement/streams.ts"
import type { UnitId } from "../unit/events.ts"

export type ActivityKind = MovementEvent["_tag"]

/** One thing that somebody recorded: when, who, what, of which day, about what. */
export interface Activity {
  readonly position: number
  readonly id: EventId
  readonly recordedAt: string
  readonly actor: string
  readonly kind: ActivityKind
  /** The day of the paper; of a correction, the replacement's. */
  readonly occurredAt: LocalDate
  readonly category: Category
  readonly campaign: CampaignYear | null
  readonly unit: UnitId | null
  readonly model: ModelId | null
  readonly reason: string | null
  /** The event that this one corrects or takes back, and what that stated. */
  readonly mends: { readonly event: EventId; readonly kind: ActivityKind | null } | null
}

/** What an event tells of what was done; `stated` knows what earlier events stated, for those that mend them. */
export const activity = (
  { actor, event, id, position, recordedAt, stream, tags }: Recorded<MovementEvent>,
  stated: (event: EventId) => ActivityKind | undefined,
): Activity => {
  const about = parseStream(stream)
  return {
    position,
    id,
    recordedAt,
    actor,
    kind: event._tag,
    occurredAt: event.occurredAt,
    category: about?.category ?? "import",
    campaign: yearIn(tags),
    unit: unitOf(event, about) ?? unitIn(tags),
    model: about?.category === "model" ? about.model : null,
    reason: "reason" in event && typeof event.reason === "string" ? event.reason : null,
    mends: mendsOf(event, stated),
  }
}

const mendsOf = (event: MovementEvent, stated: (event: EventId) => ActivityKind | undefined): Activity["mends"] => {
  if (isCorrection<MovementFact>(event)) return { event: event.corrects, kind: event.replacement._tag }
  return isRetraction(event) ? { event: event.retracts, kind: stated(event.retracts) ?? null } : null
}

/** The unit that an event of a campaign is about stands in the event; of the other streams, in their name. */
const unitOf = (event: MovementEvent, about: ReturnType<typeof parseStream>): UnitId | undefined => {
  if (about?.category === "unit" || about?.category === "participation") return about.unit
  const fact = isCorrection<MovementFact>(event) ? event.replacement : event
  return "unit" in fact ? fact.unit : undefined
}

const unitIn = (tags: ReadonlyArray<string>): UnitId | null => (marked(tags, "unit:") as UnitId | undefined) ?? null

const yearIn = (tags: ReadonlyArray<string>): CampaignYear | null => {
  const year = marked(tags, "campaign:")
  return year === undefined ? null : Number(year)
}

const marked = (tags: ReadonlyArray<string>, mark: string): string | undefined =>
  tags.find((tag) => tag.startsWith(mark))?.slice(mark.length)
