export { drawUnits, unitRows } from "./draw-units.ts"
export { unitEntries, unitsListed } from "./entries.ts"
export { noteOf } from "./unit-columns.ts"
