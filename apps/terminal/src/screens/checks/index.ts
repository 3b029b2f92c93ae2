export { drawChecks } from "./draw-checks.ts"
export { begin, checkEntries } from "./entries.ts"
