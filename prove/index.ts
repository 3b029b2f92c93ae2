export { trials } from "./trials.ts"
export type { Attempt, Trial, TrialOptions, TrialResult } from "./trial.ts"
