import { asStored, settledEvents, trustedEvent } from "@kheo/application"
import type { Recorded } from "@kheo/domain/history"
import type { MovementEvent, PlacedFact } from "@kheo/domain/movement"
import type { Line } from "@kheo/event-store"

/** A year as folds take it: standing facts, or for the journal what was recorded; each is read when first asked for. */
export interface YearRead {
  readonly facts: ReadonlyArray<PlacedFact>
  readonly events: ReadonlyArray<Recorded<MovementEvent>>
}

/** Reading is part of what is measured, so every measurement begins with lines that nobody has read; each line is read once. */
export const yearRead = (lines: ReadonlyArray<Line>): YearRead => {
  let [facts, events]: [YearRead["facts"]?, YearRead["events"]?] = []
  const read = () => (events ??= lines.map((line) => trustedEvent(line, asStored)))
  return {
    get facts() {
      return (facts ??= settledEvents(read()))
    },
    get events() {
      return read()
    },
  }
}
