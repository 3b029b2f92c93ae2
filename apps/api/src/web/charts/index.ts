export { type Bucket, bucketsOf, dayColumns, type DayColumns } from "./day-columns.ts"
export { type Bar, type BarPart, keyOf, shareBars } from "./share-bars.ts"
