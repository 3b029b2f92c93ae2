/** A promise of the register's, with what tries to break it. */
export interface Trial {
  /** What `pnpm prove` calls it by. */
  readonly name: string
  /** One sentence, as docs/reliability.md says it. */
  readonly promise: string
  /** What is counted: kills, cuts, appends. */
  readonly unit: string
  /** How often `pnpm prove` tries. */
  readonly long: number
  /** How often `pnpm test:system` tries. */
  readonly short: number
  /** Brings the code, which is loaded only when it is asked for. */
  readonly load: () => Promise<Attempt>
}

/** Tries as often as it is told to; everything random comes from the seed. */
export type Attempt = (options: TrialOptions) => Promise<TrialResult>

export interface TrialOptions {
  readonly runs: number
  readonly seed: number
}

export interface TrialResult {
  /** How often it really tried. */
  readonly runs: number
  /** One sentence each: what did not hold, and where. */
  readonly failures: ReadonlyArray<string>
  /** Parts that this machine does not let it try, each with the reason. */
  readonly notRun?: ReadonlyArray<string>
  /** What it met on the way, by name. */
  readonly met?: Readonly<Record<string, number>>
}
