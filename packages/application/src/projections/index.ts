export { catchUpWith } from "./catch-up.ts"
export { type ListedGeneration, listProjections } from "./list.ts"
export type { ReadModel } from "./read-model.ts"
export { type Flipped, rebuildProjection, rollBackProjection } from "./rebuild.ts"
