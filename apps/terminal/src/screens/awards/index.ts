export { drawAwards, awardRows } from "./draw-awards.ts"
export { holderOf } from "./award-columns.ts"
export { type AwardEntry, awardEntries } from "./entries.ts"
