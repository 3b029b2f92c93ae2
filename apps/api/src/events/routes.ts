import { listEvents } from "./list-events.ts"
import { showEvent } from "./show-event.ts"
import { streamEvents } from "./stream-events.ts"

/** Every route about events; the stream comes before the positions, of which its name is none. */
export const events = [listEvents, streamEvents, showEvent]
