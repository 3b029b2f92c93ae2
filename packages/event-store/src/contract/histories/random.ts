/** Numbers that a seed decides (mulberry32), so that a run can be done again. */
export interface Random {
  /** From 0 up to, not including, `bound`. */
  readonly below: (bound: number) => number
  readonly pick: <A>(all: readonly [A, ...ReadonlyArray<A>]) => A
  readonly chance: (percent: number) => boolean
}

/** The numbers of one seed. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    below,
    pick: (all) => all[below(all.length)] ?? all[0],
    chance: (percent) => below(100) < percent,
  }
}
