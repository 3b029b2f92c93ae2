/** One part of the models with its part of the awards; what papers leave empty is a part of its own, `null`. */
export interface Share {
  readonly name: string | null
  readonly models: number
  readonly awards: number
  /** Models with an award among these models, 0 to 1. */
  readonly awardedShare: number
}

/** The parts in the order in which they first occur; they add up to the whole. */
export const sharesBy = <M extends { readonly awards: number }>(
  models: ReadonlyArray<M>,
  partOf: (model: M) => string | undefined,
): ReadonlyArray<Share> =>
  [...Map.groupBy(models, (model) => partOf(model) ?? null)].map(([name, own]) => ({
    name,
    models: own.length,
    awards: own.reduce((sum, { awards }) => sum + awards, 0),
    awardedShare: own.filter(({ awards }) => awards > 0).length / own.length,
  }))
