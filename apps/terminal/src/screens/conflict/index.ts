export { drawConflict } from "./draw-conflict.ts"
export { conflictEntries } from "./entries.ts"
