import { type RowMark, titleHash } from "@kheo/documents/marker"
import type { Known, KnownUnit } from "../commit/known.ts"
import { personOf } from "../commit/person.ts"
import { modelOf } from "../commit/resolve-claims.ts"
import { paperUnit } from "../commit/paper-unit.ts"
import { resolveUnit } from "../commit/resolve-unit.ts"
import { markedModel } from "../marker/marked-model.ts"
import type { Claim } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"

type ModelClaim = Extract<Claim, { readonly title: unknown }>

const isAboutModel = (claim: Claim): claim is ModelClaim => "title" in claim

/** Which registered model a row that was taken is about, so that it is known again when its title is mended. */
export const rowMarkOf = (known: Known, sheet: SheetRead, claim: Claim): RowMark | undefined => {
  if (!isAboutModel(claim)) return undefined
  const marked = markedModel(known, sheet, { unit: claim.unit, mark: claim.mark })
  if (marked !== undefined) return "model" in marked ? markOf(marked.model.id, claim) : undefined
  const unit = unitOfRow(known, sheet, claim)
  if (unit === undefined) return undefined
  const person = personOf(claim.kind === "proposal" ? claim.holder?.text : claim.person, unit)
  const found = modelOf(known, unit, claim.title.text, person)
  return "model" in found ? markOf(found.model.id, claim) : undefined
}

/** The titles that a row's unit has registered, from which its sender may choose. */
export const titlesFor = (known: Known, sheet: SheetRead, claim: Claim): ReadonlyArray<string> => {
  const unit = isAboutModel(claim) ? unitOfRow(known, sheet, claim) : undefined
  return [...known.models.values()].flatMap((model) => (model.unit === unit?.id ? [model.title] : []))
}

const unitOfRow = (known: Known, sheet: SheetRead, claim: ModelClaim): KnownUnit | undefined => {
  const told = claim.unit ?? (claim.kind === "proposal" ? claim.holder : undefined)
  if (told === undefined) return paperUnit(known, sheet, "section" in claim ? claim.section : undefined)?.unit
  const named = resolveUnit(known, told)
  return "unit" in named ? named.unit : undefined
}

const markOf = (model: string, { title }: ModelClaim): RowMark => ({ model, title: titleHash(title.text) })
