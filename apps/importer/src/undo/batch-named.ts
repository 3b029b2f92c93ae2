import type { LocalDate } from "@kheo/domain/history"
import { localDay } from "@kheo/application"
import { formatLocalDate } from "@kheo/vietnamese"
import { Effect, Schema } from "effect"
import { type ListedBatch, readBatches } from "../batches/list-batches.ts"
import { unfinishedBatches } from "../batches/unfinished-batches.ts"

/** No import of this id, or several whose ids begin so. */
export class BatchUnknown extends Schema.TaggedError<BatchUnknown>()("BatchUnknown", {
  batch: Schema.String,
  several: Schema.Boolean,
}) {}

/** The import was undone before. */
export class BatchUndone extends Schema.TaggedError<BatchUndone>()("BatchUndone", {
  batch: Schema.String,
  date: Schema.String,
}) {}

/** The id that a person writes: whole, or so much of its beginning that it is one import's. */
export const batchNamed = Effect.fnUntraced(function* (text: string) {
  const wanted = text.trim().toLowerCase()
  const { batches, undone } = yield* readBatches
  const all: ReadonlyArray<Pick<ListedBatch, "id" | "undone">> = [
    ...batches,
    ...(yield* unfinishedBatches()).map(({ id }) => ({ id, undone: null })),
  ]
  const found = all.filter(({ id }) => id === wanted || (wanted.length >= 4 && id.startsWith(wanted)))
  const [one, ...others] = found
  if (one !== undefined && others.length > 0) return yield* new BatchUnknown({ batch: text, several: true })
  if (one?.undone) return yield* new BatchUndone({ batch: one.id, date: formatLocalDate(dayOf(one.undone.at)) })
  const at = undone.get(wanted)
  if (at !== undefined) return yield* new BatchUndone({ batch: wanted, date: formatLocalDate(dayOf(at)) })
  return one?.id ?? wanted
})

/** The day of an instant as offices write it. */
export const dayOf = (instant: string): LocalDate => localDay(Date.parse(instant))
