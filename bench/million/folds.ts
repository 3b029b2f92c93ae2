import { campaignTag, rosterTag } from "@kheo/domain/movement"
import { EventStore, type Line } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { median } from "../median.ts"
import { compared, journal } from "./compared.ts"
import { firstYear } from "./first-year.ts"
import type { ParsedLine } from "./plain-reduces.ts"
import { type YearRead, yearRead } from "./year-read.ts"

/** Milliseconds of folds over all lines, and of their reference over the same bytes: the median year, as often as there are years. */
export interface Pair {
  readonly ours: number
  readonly reference: number
}

/** Folds and plain reduces that are measured as one, under one name. */
interface Case {
  readonly name: string
  readonly folds: ReadonlyArray<(year: YearRead) => unknown>
  readonly plains: ReadonlyArray<(lines: ReadonlyArray<ParsedLine>) => unknown>
}

const every = [...compared, journal]
const ofFacts: Case = {
  name: "all folds of standing facts together",
  folds: compared.map(({ fold }) => fold),
  plains: compared.map(({ plain }) => plain),
}
const cases: ReadonlyArray<Case> = [
  ...every.map(({ fold, name, plain }) => ({ name: `fold of ${name} alone`, folds: [fold], plains: [plain] })),
  ofFacts,
  { name: "all folds together", folds: every.map(({ fold }) => fold), plains: every.map(({ plain }) => plain) },
]

/**
 * Folds year after year from stored lines, each projection alone and all together, against `JSON.parse` of the same bytes
 * plus the plain reduces. Both run by turns within each year; reading the file is no part of either.
 */
export const timeFolds = Effect.fn("timeFolds")(function* (years: number, atQuarter: (done: number) => void) {
  const store = yield* EventStore
  const read = (tag: string) => Stream.runCollect(store.read({ tags: [tag] }))
  const units = yield* read(rosterTag)
  const taken = cases.map((): { ours: Array<number>; reference: Array<number> } => ({ ours: [], reference: [] }))
  let lines = 0
  for (let year = 0; year < years; year += 1) {
    const its = [...units, ...(yield* read(campaignTag(firstYear + year)))]
    lines += its.length
    for (const [index, { folds, plains }] of cases.entries()) {
      const { ours, reference } = taken[index] ?? { ours: [], reference: [] }
      const fold = () => ours.push(millisecondsOf(() => applied(folds, yearRead(its))))
      const reduce = () => reference.push(millisecondsOf(() => applied(plains, parsed(its))))
      for (const run of year % 2 === 0 ? [fold, reduce] : [reduce, fold]) run()
    }
    if (((year + 1) * 4) % years === 0) atQuarter(((year + 1) * 100) / years)
  }
  const pairs = cases.map(({ name }, index): readonly [string, Pair] => {
    const { ours = [], reference = [] } = taken[index] ?? {}
    return [name, { ours: median(ours) * years, reference: median(reference) * years }]
  })
  return { lines, pairs, ofFacts: pairs.find(([name]) => name === ofFacts.name)?.[1].reference ?? Number.NaN }
})

const applied = <A>(all: ReadonlyArray<(one: A) => unknown>, one: A): unknown => all.map((each) => each(one))

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
const parsed = (lines: ReadonlyArray<Line>): ReadonlyArray<ParsedLine> =>
  lines.map(({ entry }) => JSON.parse(utf8.decode(entry)) as ParsedLine)

/** Keeps what the cases made, so that no engine may leave their work out. */
export const kept: { last: unknown } = { last: undefined }

const millisecondsOf = (run: () => unknown): number => {
  const start = performance.now()
  kept.last = run()
  return performance.now() - start
}
