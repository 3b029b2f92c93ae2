export { type ModelOutcome, type UnitFacets, unitFacets } from "./facets.ts"
export { isCleared, type UnitLists, unitLists } from "./unit-lists.ts"
