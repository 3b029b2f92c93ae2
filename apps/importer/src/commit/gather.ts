import { same, type Source } from "@kheo/domain/history"
import { formatLocalDate } from "@kheo/vietnamese"
import type { Batch } from "./batch.ts"
import { differingFields } from "./field-names.ts"
import type { PaperDay } from "./paper.ts"
import { refuse, warn } from "./state-fact.ts"

interface Keyed {
  readonly key: string
  readonly source: Source
  /** What is said under the key, without the paper's date. */
  readonly content: object
  /** The paper's date, where that is not itself what the row says. */
  readonly day?: PaperDay
  /** What the row's table has no column for. */
  readonly silent?: ReadonlyArray<string> | undefined
}

/**
 * One row per natural key: what several papers say alike is said once, of the earliest of their days, each paper filling in
 * what another has no column for.
 *
 * Rows that contradict one another are all refused, each naming the cells of the others and what differs; no other row is.
 * Each row is let go of once it is taken: those of a large list and what becomes of them need not lie in memory beside each
 * other.
 */
export const gather = <K extends Keyed>(
  batch: Batch,
  rows: ReadonlyArray<K>,
  filledFrom: (row: K, other: K) => K = (row) => row,
): Iterable<K> => taken(oneOfEach(batch, rows, filledFrom))

const oneOfEach = <K extends Keyed>(
  batch: Batch,
  rows: ReadonlyArray<K>,
  filledFrom: (row: K, other: K) => K,
): Array<K> =>
  grouped(rows).flatMap(({ first, others }) => {
    if (others.length === 0) return [first]
    const group = [first, ...others]
    const whole = others.reduce((row, other) => joined(row, filledFrom(row, other), other), first)
    const contents = group.map((row) => filledFrom(row, whole).content)
    if (contents.every((content) => same(content, whole.content))) {
      for (const { source } of others) batch.rows.copy(source, first.source)
      return [ofEarliestDay(batch, whole, others)]
    }
    const fields = differingFields(contents)
    for (const row of group) {
      const cells = group.filter((other) => other !== row).map(({ source }) => at(source))
      refuse(batch, row.source, { code: "IMP-2201", params: { cells: cells.join("; "), fields } })
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

/** Silent is only what all are silent about. */
const joined = <K extends Keyed>({ silent = [] }: K, filled: K, other: K): K => ({
  ...filled,
  silent: silent.filter((field) => other.silent?.includes(field) === true),
})

/** An assumed day says nothing beside a known one; of two known ones the later paper only repeats the earlier. */
const ofEarliestDay = <K extends Keyed>(batch: Batch, row: K, others: ReadonlyArray<K>): K => {
  const known = [row, ...others].flatMap(({ day }) => (day === undefined || day.basis === "assumed" ? [] : [day]))
  const [earliest] = known.toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1))
  if (earliest === undefined) return row
  const later = others.find(({ day }) => day?.basis !== "assumed" && day?.occurredAt !== row.day?.occurredAt)
  if (later !== undefined && row.day?.basis !== "assumed") warnOfDays(batch, later.source, row.source, earliest)
  return { ...row, day: earliest }
}

/** Told once for each pair of sheets. */
const warnOfDays = (batch: Batch, source: Source, first: Source, { occurredAt }: PaperDay): void => {
  const paper = `${first.file} › ${first.sheet}`
  const isTold = batch.warnings.some(
    ({ code, file, params, sheet }) =>
      code === "IMP-2210" && file === source.file && sheet === source.sheet && params["paper"] === paper,
  )
  if (!isTold) warn(batch, source, { code: "IMP-2210", params: { paper, date: formatLocalDate(occurredAt) } })
}

/** What a row says, with what another says of that for which the row's table has no column. */
export const withGaps = <D extends object>(said: D, other: D, silent: ReadonlyArray<string> = []): D => {
  const own = said as Readonly<Record<string, unknown>>
  const gaps = Object.entries(other).filter(([field]) => silent.includes(field) && own[field] === undefined)
  return gaps.length === 0 ? said : { ...said, ...Object.fromEntries(gaps) }
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
