import { type RowMark, titleHash } from "@kheo/documents/marker"
import type { ImportOptions } from "../commit/batch.ts"
import type { Known, KnownUnit } from "../commit/known.ts"
import { whenOf } from "../commit/paper.ts"
import { personOfRow } from "../commit/person.ts"
import { modelOf } from "../commit/resolve-claims.ts"
import { paperUnit } from "../commit/paper-unit.ts"
import { resolveUnit } from "../commit/resolve-unit.ts"
import type { Issue } from "../issue/issue.ts"
import { markedModel } from "../marker/marked-model.ts"
import type { Claim } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"

type ModelClaim = Extract<Claim, { readonly title: unknown }>

const isAboutModel = (claim: Claim): claim is ModelClaim => "title" in claim

/** Which registered model a row that was taken is about, so that it is known again when its title is mended. */
export const rowMarkOf = (
  known: Known,
  options: ImportOptions,
  sheet: SheetRead,
  claim: Claim,
): RowMark | undefined => {
  if (!isAboutModel(claim)) return undefined
  const when = whenOf({ options }, sheet)
  const marked = markedModel(known, sheet, { unit: claim.unit, mark: claim.mark }, when)
  if (marked !== undefined) return "model" in marked ? markOf(marked.model.id, claim) : undefined
  const unit = unitOfRow(known, options, sheet, claim)
  if (unit === undefined) return undefined
  const row = { person: claim.kind === "proposal" ? claim.holder?.text : claim.person, title: claim.title.text }
  const person = personOfRow(known, unit, row, sheet, when)
  const found = modelOf(known, unit, claim.title.text, person)
  return "model" in found ? markOf(found.model.id, claim) : undefined
}

/** The titles that a row's unit has registered, the suggested ones first, from which its sender may choose. */
export const titlesFor = (
  known: Known,
  options: ImportOptions,
  sheet: SheetRead,
  claim: Claim,
  suggestions: Issue["suggestions"] = [],
): ReadonlyArray<string> => {
  const unit = isAboutModel(claim) ? unitOfRow(known, options, sheet, claim) : undefined
  const own = unit === undefined ? [] : known.models.ofUnit(unit.id)
  const suggested = suggestions.flatMap(({ id }) => own.find((model) => model.id === id) ?? [])
  return [...new Set([...suggested, ...own].map(({ title }) => title))]
}

const unitOfRow = (
  known: Known,
  options: ImportOptions,
  sheet: SheetRead,
  claim: ModelClaim,
): KnownUnit | undefined => {
  const when = whenOf({ options }, sheet)
  const told = claim.unit ?? (claim.kind === "proposal" ? claim.holder : undefined)
  if (told === undefined) return paperUnit(known, sheet, "section" in claim ? claim.section : undefined, when)?.unit
  const named = resolveUnit(known, told, when)
  return "unit" in named ? named.unit : undefined
}

const markOf = (model: string, { title }: ModelClaim): RowMark => ({ model, title: titleHash(title.text) })
