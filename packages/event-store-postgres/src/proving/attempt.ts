/** Tries as often as it is told to break a promise; everything random comes from the seed. */
export type Attempt = (options: { readonly runs: number; readonly seed: number }) => Promise<{
  /** How often it really tried. */
  readonly runs: number
  /** One sentence each: what did not hold. */
  readonly failures: ReadonlyArray<string>
  /** What it met on the way, by name. */
  readonly met: Readonly<Record<string, number>>
}>

/** Numbers from 0 up to, not including, 1 that a seed repeats (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Some milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
