export { drawDashboard, entryRows } from "./draw-dashboard.ts"
export { entriesOf } from "./entries.ts"
export { openEntry } from "./open-entry.ts"
