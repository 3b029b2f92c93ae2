export { type Category, eventsByCategory, MovementEvent, type MovementFact } from "./event.ts"
export { fold, partitionOf, type PlacedFact, type Projection, unitPartition } from "./projection.ts"
export { parseStream, streamName, type StreamRef } from "./streams.ts"
export { campaignTag, registrationTag, rosterTag, unitTag } from "./tags.ts"
