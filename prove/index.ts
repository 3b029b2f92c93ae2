export { trials } from "./trials.ts"
export { replayOf } from "./replay-of.ts"
export { reportRow, withRow } from "./report/report-table.ts"
export type { Attempt, Trial, TrialOptions, TrialResult } from "./trial.ts"
