import type { Trial } from "./trial.ts"

/** The one command that tries the same again. */
export const replayOf = ({ name }: Trial, runs: number, seed: number): string =>
  `npx pnpm@12 prove ${name} --runs ${runs} --seed ${seed}`
