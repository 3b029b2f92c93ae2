import { formatNumber } from "@kheo/vietnamese"
import type { Found } from "../issue/issue.ts"
import type { DataRow } from "../layout/data-row.ts"
import { fieldWords } from "../layout/field-words.ts"
import type { Field } from "../layout/field.ts"

/** What stands on one line of a list or a decision: more was pasted into the wrong cell. A text may be as long as Excel lets a cell be. */
const longest: Readonly<Record<Field, number>> = {
  ordinal: Infinity,
  code: 50,
  unit: 300,
  block: 300,
  holder: 500,
  person: 500,
  title: 500,
  field: 300,
  form: 300,
  conferenceDate: 300,
  periodAndPlace: 32_767,
  results: 32_767,
  replication: 32_767,
  plan: 32_767,
  summary: 32_767,
  note: 32_767,
}

/** The first of a row's cells that says more than its field can hold. */
export const tooLong = ({ cells }: DataRow): (Found & { readonly field: Field }) | undefined => {
  for (const [field, { text }] of cells) {
    const limit = longest[field]
    if (text.length <= limit) continue
    const params = { field: fieldWords[field], letters: formatNumber(text.length), limit: formatNumber(limit) }
    return { code: "IMP-2108", field, params }
  }
  return undefined
}
