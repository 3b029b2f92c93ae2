export { type Change, update } from "./update.ts"
