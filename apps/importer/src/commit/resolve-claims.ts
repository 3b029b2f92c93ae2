import type { RowMark } from "@kheo/documents/marker"
import { ModelId } from "@kheo/domain/model"
import type { UnitId } from "@kheo/domain/unit"
import { foldedKey, toneKey } from "@kheo/vietnamese"
import type { Told } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import { markedModel } from "../marker/marked-model.ts"
import type { Batch } from "./batch.ts"
import { type Known, type KnownModel, type KnownUnit, modelKey } from "./known.ts"
import { whenOf } from "./paper.ts"
import { paperUnit, unitMissing } from "./paper-unit.ts"
import { resolveUnit, unitThen } from "./resolve-unit.ts"
import { refuse } from "./state-fact.ts"
import type { Found, Suggestion } from "../issue/issue.ts"
import type { LocalDate, Source } from "@kheo/domain/history"

/**
 * The unit of a row: the one it names, else its paper's; undefined, and the row told, when there is none.
 *
 * Names count as of the row's own day, else the paper's.
 */
export const unitOf = (
  batch: Batch,
  sheet: SheetRead,
  row: {
    readonly unit: Told | undefined
    readonly section?: Told | undefined
    readonly source: Source
    readonly mark?: RowMark | undefined
    readonly chosen?: UnitId | undefined
    readonly day?: LocalDate
  },
): KnownUnit | undefined => {
  const when = row.day === undefined ? whenOf(batch, sheet) : { ...whenOf(batch, sheet), day: row.day }
  const marked = markedModel(batch.known, sheet, row, when)
  if (marked !== undefined && "unit" in marked) return marked.unit
  if (marked !== undefined) {
    refuse(batch, row.source, marked.issue)
    return undefined
  }
  const chosen = row.chosen === undefined ? undefined : unitThen(batch.known, row.chosen, when)
  if (chosen !== undefined) return chosen
  if (row.unit === undefined) {
    const own = paperUnit(batch.known, sheet, row.section, when)
    if (own === undefined) refuse(batch, row.source, unitMissing(batch.known, sheet, row.section, when))
    else if (own.fromFileName) warnOfFileName(batch, sheet, own.unit)
    return own?.unit
  }
  const resolved = resolveUnit(batch.known, row.unit, when)
  if ("unit" in resolved) return resolved.unit
  refuse(batch, { ...row.source, cell: row.unit.cell }, resolved.issue)
  return undefined
}

/** Tells once for each sheet that its unit was taken from the file's name. */
const warnOfFileName = ({ warnings }: Batch, { file, sheet }: SheetRead, { name }: KnownUnit): void => {
  const told = warnings.some((one) => one.code === "IMP-2117" && one.file === file && one.sheet === sheet)
  if (!told) warnings.push({ file, sheet, cell: "A1", code: "IMP-2117", params: { unit: name } })
}

/** The model that the row's form says it is about, else all that have its natural key: unit, tone key of the title, and holder. */
export const modelsMeant = (
  { models }: Pick<Known, "models">,
  unit: KnownUnit,
  key: string,
  mark: RowMark | undefined,
): ReadonlyArray<KnownModel> => {
  const marked = mark === undefined ? undefined : models.get(ModelId.make(mark.model))
  return marked?.unit === unit.id ? [marked] : models.withKey(key)
}

/** The registered model that a row means: by unit, tone key of the title, and holder; else why none can be told. */
export const modelOf = (
  { models }: Known,
  unit: KnownUnit,
  title: string,
  person: string | undefined,
  mark?: RowMark,
): { readonly model: KnownModel } | { readonly issue: Found } => {
  const matches = modelsMeant({ models }, unit, modelKey(unit.id, title, person), mark)
  const [model, ...others] = matches
  if (model !== undefined && others.length === 0) return { model }
  const holder = person === undefined ? unit.name : `${person} (${unit.name})`
  if (model !== undefined) {
    const candidates = matches.map(labelled).join("; ")
    return {
      issue: { code: "IMP-2302", params: { title, holder, candidates }, suggestions: matches.map(suggested(0.99)) },
    }
  }
  const near = nearest(models.ofUnit(unit.id), title)
  const list = near.map(({ model }) => labelled(model)).join("; ")
  const hint = {
    vi: near.length === 0 ? " Đơn vị chưa đăng ký mô hình nào." : ` Đơn vị đã đăng ký: ${list}.`,
    en: near.length === 0 ? " The unit registered no model." : ` The unit registered: ${list}.`,
  }
  const suggestions = near.flatMap(({ model, score }) => (score > 0 ? [suggested(score)(model)] : []))
  return { issue: { code: "IMP-2301", params: { title, holder, hint }, suggestions } }
}

/** At most so many of a unit's models are compared for a hint, whatever the unit registered. */
const mostCompared = 100

/** The unit's models, likely ones first: equal titles of another holder, then titles by the words that they share. */
const nearest = (models: ReadonlyArray<KnownModel>, title: string) => {
  const wanted = new Set(foldedKey(title).split(" "))
  const score = (model: KnownModel): number => {
    if (toneKey(model.title) === toneKey(title)) return 0.98
    const words = new Set(foldedKey(model.title).split(" "))
    return (1.8 * [...words].filter((word) => wanted.has(word)).length) / (words.size + wanted.size)
  }
  return models
    .slice(0, mostCompared)
    .map((model) => ({ model, score: score(model) }))
    .toSorted((left, right) => right.score - left.score)
    .slice(0, 5)
}

const suggested =
  (score: number) =>
  (model: KnownModel): Suggestion => ({ id: model.id, label: labelled(model), score: Math.round(score * 100) / 100 })

const labelled = ({ person, title }: KnownModel): string =>
  person === undefined ? `“${title}”` : `“${title}” (${person})`
