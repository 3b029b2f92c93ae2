import {
  EventStore,
  type Fact,
  type FactChange,
  type Line,
  type Position,
  type Stopped,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Effect, Stream } from "effect"
import type { ReadModel } from "./read-model.ts"

/** The generation that is written: the live one, or one under a lease. */
export interface Writing<E> {
  readonly standing: (id: string) => Effect.Effect<Fact | undefined, StoreUnavailable>
  readonly advance: (from: Position, to: Position, changes: ReadonlyArray<FactChange>) => Effect.Effect<void, E>
  /** Marks it as stopped and fails as its readers will. */
  readonly stop: (stopped: Stopped) => Effect.Effect<never, E>
}

/** How many lines a transaction takes unless the read model says so. */
const batchSize = 20_000

/** Reads on from a position to the ledger's head and answers how far it came. */
export const readOn = <E>(model: ReadModel, writing: Writing<E>, from: Position) =>
  EventStore.use((store) =>
    store.read({ after: from }).pipe(
      Stream.grouped(model.batchSize ?? batchSize),
      Stream.runFoldEffect(
        () => from,
        (position, lines) => take(model, writing, position, lines),
      ),
    ),
  )

/**
 * Takes lines in one transaction. Where one of them can't be taken, those before it are, and the read model stops there.
 *
 * A defect names no line, so the lines are halved until one is left that brings it about.
 */
const take = <E>(
  model: ReadModel,
  writing: Writing<E>,
  from: Position,
  lines: ReadonlyArray<Line>,
): Effect.Effect<Position, E | StoreUnavailable, EventStore> => {
  const to = lines.at(-1)?.position ?? from
  return Effect.suspend(() => model.changesOf(lines, writing.standing)).pipe(
    Effect.flatMap((changes) => writing.advance(from, to, changes)),
    Effect.as(to),
    Effect.catchDefect((defect): Effect.Effect<Position, E | StoreUnavailable, EventStore> => {
      if (lines.length <= 1) return writing.stop({ at: to, detail: messageOf(defect) })
      const half = Math.ceil(lines.length / 2)
      return Effect.flatMap(take(model, writing, from, lines.slice(0, half)), (middle) =>
        take(model, writing, middle, lines.slice(half)),
      )
    }),
  )
}

const messageOf = (defect: unknown): string => (defect instanceof Error ? defect.message : String(defect))
