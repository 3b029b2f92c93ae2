/** The middle of some figures. */
export const median = (figures: ReadonlyArray<number>): number => {
  const sorted = figures.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export interface Timed {
  readonly ours: number
  readonly reference: number
}

/** Runs both cases by turns, so that a busy machine hits both; answers the medians in milliseconds. */
export const byTurns = async (
  rounds: number,
  ours: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<Timed> => {
  const figures: Array<Timed> = []
  for (let round = 0; round < rounds; round += 1)
    figures.push(
      round % 2 === 0 ? { ours: await ours(), reference: await reference() } : await swapped(ours, reference),
    )
  return {
    ours: median(figures.map(({ ours }) => ours)),
    reference: median(figures.map(({ reference }) => reference)),
  }
}

const swapped = async (ours: () => Promise<number>, reference: () => Promise<number>): Promise<Timed> => {
  const first = await reference()
  return { ours: await ours(), reference: first }
}

/** How long something took, in milliseconds. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
