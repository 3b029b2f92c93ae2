import { Envelope } from "@kheo/event-store"

/** An event as it goes out: a stored line. */
export const Event = Envelope.annotate({ identifier: "Event" })
