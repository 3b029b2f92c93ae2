import type { RowMark } from "@kheo/documents/marker"
import { foldedKey, toneKey } from "@kheo/vietnamese"
import type { Told } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import { markedModel } from "../marker/marked-model.ts"
import type { Batch } from "./batch.ts"
import { type Known, type KnownModel, type KnownUnit, modelKey } from "./known.ts"
import { paperUnit, unitMissing } from "./paper-unit.ts"
import { resolveUnit } from "./resolve-unit.ts"
import { refuse } from "./state-fact.ts"
import type { Issue } from "../issue/issue.ts"
import type { Source } from "@kheo/domain/history"

/** The unit of a row: the one it names, else its paper's; undefined, and the row told, when there is none. */
export const unitOf = (
  batch: Batch,
  sheet: SheetRead,
  row: {
    readonly unit: Told | undefined
    readonly section?: Told | undefined
    readonly source: Source
    readonly mark?: RowMark | undefined
  },
): KnownUnit | undefined => {
  const marked = markedModel(batch.known, sheet, row)
  if (marked !== undefined && "unit" in marked) return marked.unit
  if (marked !== undefined) {
    refuse(batch, row.source, marked.issue)
    return undefined
  }
  if (row.unit === undefined) {
    const own = paperUnit(batch.known, sheet, row.section)
    if (own === undefined) refuse(batch, row.source, unitMissing(batch.known, sheet))
    else if (own.fromFileName) warnOfFileName(batch, sheet, own.unit)
    return own?.unit
  }
  const resolved = resolveUnit(batch.known, row.unit)
  if ("unit" in resolved) return resolved.unit
  refuse(batch, { ...row.source, cell: row.unit.cell }, resolved.issue)
  return undefined
}

/** Tells once for each sheet that its unit was taken from the file's name. */
const warnOfFileName = ({ warnings }: Batch, { file, sheet }: SheetRead, { name }: KnownUnit): void => {
  const told = warnings.some((one) => one.code === "IMP-2117" && one.file === file && one.sheet === sheet)
  if (!told) warnings.push({ file, sheet, cell: "A1", code: "IMP-2117", params: { unit: name } })
}

/** The registered model that a row means: by unit, tone key of the title, and holder; else why none can be told. */
export const modelOf = (
  { models }: Known,
  unit: KnownUnit,
  title: string,
  person: string | undefined,
  mark?: RowMark,
): { readonly model: KnownModel } | { readonly issue: Pick<Issue, "code" | "params"> } => {
  const key = modelKey(unit.id, title, person)
  const own = [...models.values()].filter((model) => model.unit === unit.id)
  const marked = own.find(({ id }) => id === mark?.model)
  if (marked !== undefined) return { model: marked }
  const called = (name: "title" | "registeredAs") =>
    own.filter((model) => modelKey(model.unit, model[name] ?? model.title, model.person) === key)
  const current = called("title")
  const matches = current.length > 0 ? current : called("registeredAs")
  const [model, ...others] = matches
  if (model !== undefined && others.length === 0) return { model }
  const holder = person === undefined ? unit.name : `${person} (${unit.name})`
  if (model !== undefined)
    return { issue: { code: "IMP-2302", params: { title, holder, candidates: matches.map(labelled).join("; ") } } }
  const near = nearest(own, title)
  const list = near.map(labelled).join("; ")
  const hint = {
    vi: near.length === 0 ? " Đơn vị chưa đăng ký mô hình nào." : ` Đơn vị đã đăng ký: ${list}.`,
    en: near.length === 0 ? " The unit registered no model." : ` The unit registered: ${list}.`,
  }
  return { issue: { code: "IMP-2301", params: { title, holder, hint } } }
}

/** The unit's models, likely ones first: equal titles of another holder, then titles that share words. */
const nearest = (models: ReadonlyArray<KnownModel>, title: string): ReadonlyArray<KnownModel> => {
  const wanted = new Set(foldedKey(title).split(" "))
  const score = (model: KnownModel) =>
    toneKey(model.title) === toneKey(title)
      ? Infinity
      : foldedKey(model.title)
          .split(" ")
          .filter((word) => wanted.has(word)).length
  return models.toSorted((left, right) => score(right) - score(left)).slice(0, 5)
}

const labelled = ({ person, title }: KnownModel): string =>
  person === undefined ? `“${title}”` : `“${title}” (${person})`
