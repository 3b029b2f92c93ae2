import { handleModel, type Loaded, statementId } from "@kheo/application"
import type { Source } from "@kheo/domain/history"
import { attributes, type ModelState, registered } from "@kheo/domain/model"
import type { RowMark } from "@kheo/documents/marker"
import { Effect } from "effect"
import { type Batch, markIn } from "../commit/batch.ts"
import type { KnownModel } from "../commit/known.ts"
import { retitled } from "./retitled.ts"
import type { PaperDay } from "../commit/paper.ts"
import { warn } from "../commit/state-fact.ts"
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
  if (mark === undefined || before === undefined || before === title) return
  const titles = loaded.state.facts.filter(({ fact }) => fact._tag === "ModelAmended" && fact.field === "title")
  // Whoever changed it after this very title was taken had a reason.
  const wasTaken = titles.some(({ fact }) => fact._tag === "ModelAmended" && fact.to === title)
  const became = retitled({ printed: mark.title, before, now: title })
  if (became === "same") return
  if ((became === "conflict" || wasTaken) && batch.options.prefer !== "file") {
    warn(batch, source, { code: "IMP-2308", params: { before, title } })
    return
  }
  const follows = [titles.at(-1)?.id ?? registered(loaded.state)?.id, loaded.lastRetraction]
  const id = statementId({
    key: `title/${model.id}`,
    type: "ModelAmended",
    content: { title },
    follows: follows.filter((one) => one !== undefined).join("/"),
  })
  yield* handleModel(markIn(batch, id), model.id, {
    _tag: "AmendModel",
    ...day,
    source,
    field: "title",
    to: title,
    reason: `Đơn vị ghi lại tên trong tệp ${source.file}`,
  }).pipe(
    Effect.map(({ first, last, replayed }) => {
      if (replayed || last < first) return
      batch.events += last - first + 1
      batch.known.models.set(model.id, { ...(batch.known.models.get(model.id) ?? model), title })
      batch.rows.at(source)?.diff.push({ field: "title", before, after: title })
      batch.rows.settle(source, "update")
      warn(batch, source, { code: "IMP-2309", params: { before, title } })
    }),
    Effect.catchTag("Refused", ({ refusal }) =>
      Effect.sync(() => warn(batch, source, { code: "IMP-3004", params: { reason: refusalWords(refusal) } })),
    ),
  )
})
