export { type Histories, runHistories } from "./run-histories.ts"
