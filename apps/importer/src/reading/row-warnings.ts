import { impossibleMoment, tidy } from "@kheo/vietnamese"
import type { DataRow } from "../layout/data-row.ts"
import type { Field } from "../layout/field.ts"
import type { SheetKind } from "../layout/kind.ts"
import type { Issue } from "../issue/issue.ts"
import { cellsOf } from "./cell-text.ts"
import { scalingWords } from "./not-scalable.ts"
import { peopleIn } from "./people.ts"
import type { SheetAt } from "./read-row.ts"
import { remembered } from "./remembered.ts"

/** What of a row was read and yet deserves a look: a day that no calendar has, unclear words, people and units in common. */
export const rowWarnings = (kind: SheetKind, row: DataRow, at: SheetAt): ReadonlyArray<Issue> => {
  const { words } = cellsOf(row, at.date1904)
  const issue = (field: Field, code: Issue["code"], params: Issue["params"]): Issue => ({
    file: at.file,
    sheet: at.sheet,
    cell: row.cells.get(field)?.address ?? `A${row.row}`,
    code,
    params,
  })
  const found: Array<Issue> = []
  if (kind === "registration" || kind === "results") {
    const when = words("periodAndPlace") ?? ""
    const impossible = impossibleIn(when)
    if (impossible !== undefined) found.push(issue("periodAndPlace", "IMP-2119", { text: impossible }))
    const units = row.further?.filter(({ field }) => field !== "person") ?? []
    if (units.length > 0)
      found.push(issue("title", "IMP-2114", { units: units.map(({ told }) => told.text).join(", ") }))
  }
  if (kind === "results") {
    const texts = (["replication", "results", "plan", "note"] as const).map((field) => [field, words(field)] as const)
    const clear = texts.some(([, text]) => text !== undefined && scalingWords(text) === "impossible")
    const unclear = texts.find(([, text]) => text !== undefined && scalingWords(text) === "unclear")
    if (!clear && unclear !== undefined) found.push(issue(unclear[0], "IMP-2120", { text: tidy(unclear[1] ?? "") }))
  }
  for (const field of ["person", "holder"] as const) {
    const people = row.cells.has(field) ? peopleIn(words(field) ?? "") : []
    if (people.length > 1) found.push(issue(field, "IMP-2116", { people: people.join(", ") }))
  }
  return found
}

const impossibleIn = remembered((when) => (/\d/.test(when) ? impossibleMoment(when) : undefined))
