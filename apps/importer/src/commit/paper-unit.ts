import type { Found } from "../issue/issue.ts"
import { fieldWords } from "../layout/field-words.ts"
import { formUnit } from "../marker/form-unit.ts"
import type { Told } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { When } from "../units/named.ts"
import type { Known, KnownUnit } from "./known.ts"
import { letterheadUnit, resolveUnit } from "./resolve-unit.ts"

type NamedPaper = Pick<SheetRead, "names" | "fileNames" | "form">

/** The unit of a row that names none: the one that the form was made for, its section's, else the letterhead's, else the one that the file's name names exactly. */
export const paperUnit = (
  known: Pick<Known, "directory" | "units">,
  sheet: NamedPaper,
  section: Told | undefined,
  when: When,
): { readonly unit: KnownUnit; readonly fromFileName: boolean } | undefined => {
  const { fileNames, names } = sheet
  const made = formUnit(known, sheet)
  if (made !== undefined) return { unit: made, fromFileName: false }
  const written = letterheadUnit(known, writtenNames(names, section), when)
  if (written !== undefined) return { unit: written, fromFileName: false }
  const unit = letterheadUnit(known, fileNames.map(inFileName), when)
  return unit === undefined ? undefined : { unit, fromFileName: true }
}

/** Why a row has no unit: a name of its paper is not decided, or it bears none, whatever it and the file's name look like. */
export const unitMissing = (
  known: Pick<Known, "directory">,
  { fileNames, names }: NamedPaper,
  section: Told | undefined,
  when: When,
): Found => {
  const found = [...writtenNames(names, section), ...fileNames.map(inFileName)].flatMap((name) => {
    const answer = resolveUnit(known, name, when)
    return "issue" in answer ? [answer.issue] : []
  })
  const undecided = found.find(({ code }) => code !== "IMP-2202")
  if (undecided !== undefined) return undecided
  const suggestions = found
    .flatMap((issue) => issue.suggestions ?? [])
    .toSorted((one, other) => other.score - one.score)
    .filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index)
  return { code: "IMP-2101", params: { field: fieldWords.unit }, suggestions }
}

const writtenNames = (names: ReadonlyArray<Told>, section: Told | undefined): ReadonlyArray<Told> =>
  section === undefined ? names : [section, ...names]

const inFileName = (text: string): Told => ({ text, cell: "A1" })
