export { type Category, eventsByCategory, MovementEvent, type MovementFact } from "./event.ts"
export {
  fold,
  officePartition,
  type Origin,
  partitionOf,
  place,
  type PlacedFact,
  type Projection,
  unitPartition,
} from "./projection.ts"
export { parseStream, streamName, type StreamRef } from "./streams.ts"
export {
  campaignTag,
  continuedTag,
  numberTag,
  numberTypeTag,
  paperTag,
  registrationTag,
  rosterTag,
  unitTag,
} from "./tags.ts"
