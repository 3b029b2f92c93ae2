export { drawDashboard, entryRows } from "./draw-dashboard.ts"
export { entriesOf, mostLookedThrough } from "./entries.ts"
export { openEntry } from "./open-entry.ts"
