import { settledFacts, storedType } from "@kheo/application"
import type { EventId, Recorded } from "@kheo/domain/history"
import { eventsByCategory, type MovementEvent, type PlacedFact } from "@kheo/domain/movement"
import type { Line } from "@kheo/event-store"

/** A year as folds take it: standing facts, or for the journal what was recorded; each is read when first asked for. */
export interface YearRead {
  readonly facts: ReadonlyArray<PlacedFact>
  readonly events: ReadonlyArray<Recorded<MovementEvent>>
}

/** Reading is part of what is measured, so every measurement begins with lines that nobody has read. */
export const yearRead = (lines: ReadonlyArray<Line>): YearRead => {
  let [facts, events]: [YearRead["facts"]?, YearRead["events"]?] = []
  return {
    get facts() {
      return (facts ??= settledFacts(lines))
    },
    get events() {
      return (events ??= lines.map(recorded))
    },
  }
}

const tags = new Map(
  Object.values(eventsByCategory)
    .flatMap(({ cases }) => Object.keys(cases))
    .map((tag) => [storedType(tag), tag]),
)
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** As read models take their own lines: parsed, and not validated again. */
const recorded = (line: Line): Recorded<MovementEvent> => {
  const {
    actor,
    data,
    tags: marks,
    time,
  } = JSON.parse(utf8.decode(line.entry)) as {
    readonly actor: string
    readonly time: string
    readonly tags?: string
    readonly data: Record<string, unknown>
  }
  data["_tag"] = tags.get(line.type)
  data["occurredAt"] = time.slice(0, 10)
  return {
    id: line.id as EventId,
    position: line.position,
    stream: line.stream,
    recordedAt: line.recordedAt,
    actor,
    tags: marks === undefined ? [] : marks.split(" "),
    event: data as unknown as MovementEvent,
  }
}
