import type { Issue } from "../issue/issue.ts"
import { fieldWords } from "../layout/field-words.ts"
import { formUnit } from "../marker/form-unit.ts"
import type { Told } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Known, KnownUnit } from "./known.ts"
import { letterheadUnit, resolveUnit } from "./resolve-unit.ts"

type NamedPaper = Pick<SheetRead, "names" | "fileNames" | "form">

/** The unit of a row that names none: the one that the form was made for, its section's, else the letterhead's, else the one that the file's name names exactly. */
export const paperUnit = (
  known: Known,
  sheet: NamedPaper,
  section: Told | undefined,
): { readonly unit: KnownUnit; readonly fromFileName: boolean } | undefined => {
  const { fileNames, names } = sheet
  const made = formUnit(known, sheet)
  if (made !== undefined) return { unit: made, fromFileName: false }
  const written = letterheadUnit(known, section === undefined ? names : [section, ...names])
  if (written !== undefined) return { unit: written, fromFileName: false }
  const unit = letterheadUnit(known, fileNames.map(inFileName))
  return unit === undefined ? undefined : { unit, fromFileName: true }
}

/** Why a row has no unit, with what the file's name suggests. */
export const unitMissing = (known: Known, { fileNames }: NamedPaper): Pick<Issue, "code" | "params"> => {
  for (const name of fileNames) {
    const resolved = resolveUnit(known, inFileName(name))
    if ("issue" in resolved && suggests(resolved.issue)) return resolved.issue
  }
  return { code: "IMP-2101", params: { field: fieldWords.unit } }
}

const suggests = ({ params: { hint } }: Pick<Issue, "params">): boolean =>
  (typeof hint === "string" ? hint : (hint?.vi ?? "")) !== ""

const inFileName = (text: string): Told => ({ text, cell: "A1" })
