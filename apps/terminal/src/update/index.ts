export type { ImportTold } from "./imported.ts"
export { type Change, update } from "./update.ts"
