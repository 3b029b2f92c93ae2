import { settledFacts } from "@kheo/application"
import { campaignTag, fold, rosterTag } from "@kheo/domain/movement"
import { EventStore, type Line } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { compared } from "./compared.ts"
import { firstYear } from "./fill.ts"
import type { ParsedLine } from "./plain-reduces.ts"

/** Milliseconds that one fold took over all lines, and its reference over the same bytes. */
export interface Pair {
  ours: number
  reference: number
}

/**
 * Folds year after year from stored lines, each projection alone and all together, against `JSON.parse` of the same bytes
 * plus the plain reduces. Both run by turns within each year; reading the file is no part of either.
 */
export const timeFolds = Effect.fn("timeFolds")(function* (years: number, atQuarter: (done: number) => void) {
  const store = yield* EventStore
  const read = (tag: string) => Stream.runCollect(store.read({ tags: [tag] }))
  const units = yield* read(rosterTag)
  const alone = new Map<string, Pair>(compared.map(({ projection }) => [projection.name, { ours: 0, reference: 0 }]))
  const together: Pair = { ours: 0, reference: 0 }
  let lines = 0
  for (let year = 0; year < years; year += 1) {
    const its = [...units, ...(yield* read(campaignTag(firstYear + year)))]
    lines += its.length
    for (const { plain, projection } of compared)
      byTurns(
        year,
        alone.get(projection.name) ?? together,
        () => fold(projection, settledFacts(its)),
        () => plain(parsed(its)),
      )
    byTurns(
      year,
      together,
      () => {
        const facts = settledFacts(its)
        return compared.map(({ projection }) => fold(projection, facts))
      },
      () => {
        const texts = parsed(its)
        return compared.map(({ plain }) => plain(texts))
      },
    )
    if (((year + 1) * 4) % years === 0) atQuarter(((year + 1) * 100) / years)
  }
  return { lines, alone, together }
})

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
const parsed = (lines: ReadonlyArray<Line>): ReadonlyArray<ParsedLine> =>
  lines.map(({ entry }) => JSON.parse(utf8.decode(entry)) as ParsedLine)

/** Keeps what the cases made, so that no engine may leave their work out. */
export const kept: { last: unknown } = { last: undefined }

const byTurns = (turn: number, pair: Pair, ours: () => unknown, reference: () => unknown): void => {
  const both = [
    ["ours", ours],
    ["reference", reference],
  ] as const
  for (const [name, run] of turn % 2 === 0 ? both : both.toReversed()) {
    const start = performance.now()
    kept.last = run()
    pair[name] += performance.now() - start
  }
}
