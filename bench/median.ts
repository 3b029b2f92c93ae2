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
  for (let round = 0; round < rounds; round += 1) figures.push(await inTurn(round, ours, reference))
  return mediansOf(figures)
}

/** The same where a collection of garbage would hit one case alone: each round's work goes by turns too, slice by slice, and is summed. */
export const bySlices = async (
  rounds: number,
  slices: number,
  ours: (slice: number) => Promise<number>,
  reference: (slice: number) => Promise<number>,
): Promise<Timed> => {
  const figures: Array<Timed> = []
  for (let round = 0; round < rounds; round += 1) {
    const sum = { ours: 0, reference: 0 }
    for (let slice = 0; slice < slices; slice += 1) {
      const one = await inTurn(
        slice,
        () => ours(slice),
        () => reference(slice),
      )
      sum.ours += one.ours
      sum.reference += one.reference
    }
    figures.push(sum)
  }
  return mediansOf(figures)
}

/** One turn of each; every other time the reference goes first. */
const inTurn = async (turn: number, ours: () => Promise<number>, reference: () => Promise<number>): Promise<Timed> => {
  if (turn % 2 === 0) return { ours: await ours(), reference: await reference() }
  const first = await reference()
  return { ours: await ours(), reference: first }
}

/** The medians of both. */
const mediansOf = (figures: ReadonlyArray<Timed>): Timed => ({
  ours: median(figures.map(({ ours }) => ours)),
  reference: median(figures.map(({ reference }) => reference)),
})

/** How long something took, in milliseconds. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
