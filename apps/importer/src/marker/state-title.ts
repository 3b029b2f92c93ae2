import { handleModel, type Loaded, statementId } from "@kheo/application"
import type { Source } from "@kheo/domain/history"
import { attributes, type ModelState, registered } from "@kheo/domain/model"
import type { RowMark } from "@kheo/documents/marker"
import { Effect } from "effect"
import { type Batch, markIn } from "../commit/batch.ts"
import type { KnownModel } from "../commit/known.ts"
import { retitled } from "./retitled.ts"
import type { PaperDay } from "../commit/paper.ts"
import { type Stated, warn } from "../commit/state-fact.ts"
import { refusalWords } from "@kheo/application/language"

/**
 * What the title in a marked row does to the model's: a unit that wrote another over the printed one renames its model.
 *
 * A title that the office changed after the form was printed is not written over; which one is right is told to be decided.
 */
export const stateTitle = Effect.fnUntraced(function* (
  batch: Batch,
  row: {
    readonly mark: RowMark | undefined
    readonly title: string
    readonly day: PaperDay
    readonly source: Source
    readonly model: KnownModel
    readonly loaded: Loaded<ModelState>
  },
) {
  const { day, loaded, mark, model, source, title } = row
  const before = attributes(loaded.state)?.title
  if (mark === undefined || before === undefined) return "unchanged" as Stated
  const became = retitled({ printed: mark.title, before, now: title })
  if (became === "conflict") warn(batch, source, { code: "IMP-2308", params: { before, title } })
  if (became !== "changed") return "unchanged" as Stated
  const follows = loaded.state.facts.findLast(({ fact }) => fact._tag === "ModelAmended" && fact.field === "title")?.id
  const id = statementId({
    key: `title/${model.id}`,
    type: "ModelAmended",
    content: { title },
    follows: follows ?? registered(loaded.state)?.id,
  })
  return yield* handleModel(markIn(batch, id), model.id, {
    _tag: "AmendModel",
    ...day,
    source,
    field: "title",
    to: title,
    reason: `Đơn vị ghi lại tên trong tệp ${source.file}`,
  }).pipe(
    Effect.map(({ first, last, replayed }): Stated => {
      if (replayed || last < first) return "unchanged"
      batch.events += last - first + 1
      batch.known.models.set(model.id, { ...(batch.known.models.get(model.id) ?? model), title })
      warn(batch, source, { code: "IMP-2309", params: { before, title } })
      return "written"
    }),
    Effect.catchTag("Refused", ({ refusal }) => {
      warn(batch, source, { code: "IMP-3004", params: { reason: refusalWords(refusal) } })
      return Effect.succeed<Stated>("unchanged")
    }),
  )
})
