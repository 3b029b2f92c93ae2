import type { RowMark } from "@kheo/documents/marker"
import type { Source } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import type { Batch } from "../commit/batch.ts"
import type { Known, KnownModel, KnownUnit } from "../commit/known.ts"
import { resolveUnit } from "../commit/resolve-unit.ts"
import { warn } from "../commit/state-fact.ts"
import type { Found } from "../issue/issue.ts"
import type { Told } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { When } from "../units/named.ts"
import { formUnit } from "./form-unit.ts"
import { retitled } from "./retitled.ts"

type Marked = { readonly model: KnownModel; readonly unit: KnownUnit } | { readonly issue: Found }

/**
 * The model that a row's form says it is about, whatever its title is now; undefined where the register knows none.
 *
 * The form of one unit, or the words in the row, may not name another unit than the model's.
 */
export const markedModel = (
  known: Known,
  sheet: Pick<SheetRead, "form">,
  row: { readonly mark?: RowMark | undefined; readonly unit: Told | undefined },
  when: When,
): Marked | undefined => {
  const model = row.mark === undefined ? undefined : known.models.get(ModelId.make(row.mark.model))
  const unit = model === undefined ? undefined : known.units.get(model.unit)
  if (model === undefined || unit === undefined) return undefined
  const named = row.unit === undefined ? undefined : resolveUnit(known, row.unit, when)
  const said = named !== undefined && "unit" in named ? named.unit : undefined
  const other = [formUnit(known, sheet), said].find((one) => one !== undefined && one.id !== unit.id)
  if (other === undefined) return { model, unit }
  return { issue: { code: "IMP-2311", params: { title: model.title, holder: unit.name, other: other.name } } }
}

/** By which title and person a row is found again: those of the model that its form names, else its own. */
export const foundBy = (
  { models }: Known,
  { mark, title }: { readonly mark?: RowMark | undefined; readonly title: Told },
  person: string | undefined,
): { readonly title: string; readonly person: string | undefined } => {
  const model = mark === undefined ? undefined : models.get(ModelId.make(mark.model))
  return model === undefined
    ? { title: title.text, person }
    : { title: model.registeredAs ?? model.title, person: model.person }
}

/** The title that a marked registration row states: its own where its sender changed it, else the one that stands. */
export const standingTitle = (
  { models }: Known,
  { mark, title }: { readonly mark?: RowMark | undefined; readonly title: Told },
  registered: string,
): string => {
  if (mark === undefined || models.get(ModelId.make(mark.model)) === undefined) return title.text
  return retitled({ printed: mark.title, before: registered, now: title.text }) === "changed" ? title.text : registered
}

/** Whose a model is, no form changes; a row that says otherwise is told. */
export const warnOfPerson = (
  batch: Batch,
  source: Source,
  { person, told }: { readonly person: string | undefined; readonly told: string | undefined },
): void => {
  const nobody = { vi: "tập thể", en: "the collective" }
  warn(batch, source, { code: "IMP-2310", params: { told: told ?? nobody, person: person ?? nobody } })
}
