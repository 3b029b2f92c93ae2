export { answering } from "./answering.ts"
export { atomically, rehearsed } from "./trial.ts"
