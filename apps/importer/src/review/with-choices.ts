import { titleHash } from "@kheo/documents/marker"
import type { ModelId } from "@kheo/domain/model"
import type { UnitId } from "@kheo/domain/unit"
import type { FilesRead } from "../read-files.ts"
import type { Claim, RowRead } from "../reading/claim.ts"
import type { RowPlan } from "../commit/row-plan.ts"

/** What a person said that a row means, where its words left it open. */
export type Choice = Pick<RowPlan, "file" | "sheet" | "row"> & ({ readonly unit: UnitId } | { readonly model: ModelId })

/** The same papers with what a person chose written into their rows; the papers themselves stay as they are. */
export const withChoices = (read: FilesRead, choices: ReadonlyArray<Choice>): FilesRead => {
  if (choices.length === 0) return read
  const chosen = new Map(choices.map((choice) => [placeOf(choice.file, choice.sheet, choice.row), choice]))
  const sheets = read.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row): RowRead => {
      if ("refused" in row) return row
      const { source } = row.claim
      const choice = chosen.get(placeOf(source.file, source.sheet, source.row))
      return choice === undefined ? row : { claim: decided(row.claim, choice) }
    }),
  }))
  return { ...read, sheets }
}

const placeOf = (file: string, sheet: string, row: number): string => [file, sheet, row].join("\0")

/** A chosen model is one that the row's form would have named, under the title that the row bears: nothing is renamed by choosing. */
const decided = (claim: Claim, choice: Choice): Claim => {
  if ("unit" in choice) return { ...claim, chosen: choice.unit }
  const title = "title" in claim ? claim.title.text : ""
  return { ...claim, mark: { model: choice.model, title: titleHash(title) } }
}
