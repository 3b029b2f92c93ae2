export { straight } from "./straight.ts"
