import { same, type Source } from "@kheo/domain/history"
import type { Batch } from "./batch.ts"
import { refuse } from "./state-fact.ts"

interface Keyed {
  readonly key: string
  readonly source: Source
  /** What is said under the key, paper's date included. */
  readonly content: object
}

/**
 * One row per natural key: repeats with equal content count as unchanged, and share its refusal.
 *
 * Equal keys with different content are all refused, each naming the cells of the others. Each row is let go of once it
 * is taken: those of a large list and what becomes of them need not lie in memory beside each other.
 */
export const gather = <K extends Keyed>(batch: Batch, rows: ReadonlyArray<K>): Iterable<K> =>
  taken(oneOfEach(batch, rows))

const oneOfEach = <K extends Keyed>(batch: Batch, rows: ReadonlyArray<K>): Array<K> =>
  grouped(rows).flatMap(({ first, others }) => {
    if (others.every(({ content }) => same(content, first.content))) {
      for (const { source } of others) batch.rows.copy(source, first.source)
      return [first]
    }
    const group = [first, ...others]
    for (const row of group) {
      const cells = group.filter((other) => other !== row).map(({ source }) => at(source))
      refuse(batch, row.source, { code: "IMP-2201", params: { cells: cells.join("; ") } })
    }
    return []
  })

function* taken<K>(rows: Array<K | undefined>): Generator<K> {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as K
    rows[index] = undefined
    yield row
  }
}

/** The rows of each key in the order of its first; nearly every key has one row, which gets no list of its own. */
const grouped = <K extends Keyed>(rows: ReadonlyArray<K>) => {
  const groups = new Map<string, { readonly first: K; others: ReadonlyArray<K> & Array<K> }>()
  for (const row of rows) {
    const known = groups.get(row.key)
    if (known === undefined) groups.set(row.key, { first: row, others: none as Array<K> })
    else if (known.others === none) known.others = [row]
    else known.others.push(row)
  }
  return [...groups.values()]
}

const none: Array<never> = []

const at = ({ cell, file, sheet }: Source): string => `${file} › ${sheet}!${cell}`
