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
 * Equal keys with different content are all refused, each naming the cells of the others.
 */
export const gather = <K extends Keyed>(batch: Batch, rows: ReadonlyArray<K>): ReadonlyArray<K> =>
  [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((group) => {
    const [first, ...others] = group
    if (first === undefined) return []
    if (others.every(({ content }) => same(content, first.content))) {
      for (const { source } of others) batch.rows.copy(source, first.source)
      return [first]
    }
    for (const row of group) {
      const cells = group.filter((other) => other !== row).map(({ source }) => at(source))
      refuse(batch, row.source, { code: "IMP-2201", params: { cells: cells.join("; ") } })
    }
    return []
  })

const at = ({ cell, file, sheet }: Source): string => `${file} › ${sheet}!${cell}`
