import { foldedKey, tidy } from "@kheo/vietnamese"
import { type Field, fieldNamed, fields } from "../field.ts"
import { kindOf, lacks, type SheetKind } from "../kind.ts"
import type { ColumnPlan } from "./column-plan.ts"
import { headingKey, type Profile, profileVersion } from "./profile.ts"

/** What keeps a mapping from being a profile. */
export type MappingProblem =
  | { readonly reason: "unknown-column" | "unknown-field" | "no-pair"; readonly text: string }
  | { readonly reason: "field-twice"; readonly field: Field }
  | { readonly reason: "no-kind" }
  | { readonly reason: "lacks"; readonly kind: SheetKind; readonly fields: ReadonlyArray<ReadonlyArray<Field>> }

/** A column's field as a person said it; null leaves the column out. */
type Said = ReadonlyMap<string, Field | null>

/** Reads "C=title, Nội dung đăng ký=tên mô hình, H=-": a column by its letters or heading, what it holds by name or words. */
export const readMapping = (text: string, plan: ColumnPlan): Said | MappingProblem => {
  const said = new Map<string, Field | null>()
  for (const pair of pairs(text)) {
    const at = pair.lastIndexOf("=")
    if (at <= 0) return { reason: "no-pair", text: pair }
    const [column, words] = [tidy(pair.slice(0, at)), tidy(pair.slice(at + 1))]
    const found = plan.columns.find(
      (one) => one.column === column.toUpperCase() || headingKey(one.heading) === headingKey(column),
    )
    if (found === undefined) return { reason: "unknown-column", text: column }
    const field = fieldSaid(words)
    if (field === undefined) return { reason: "unknown-field", text: words }
    said.set(found.column, field)
  }
  return said
}

/** Parted by commas or semicolons; a part without "=" belongs to the heading that goes on after it. */
const pairs = (text: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  let begun = ""
  for (const part of text.split(/([,;])/u)) {
    begun += part
    if (!part.includes("=")) continue
    found.push(tidy(begun.replace(/^[,;\s]+/u, "")))
    begun = ""
  }
  const rest = tidy(begun.replace(/^[,;\s]+/u, ""))
  return rest === "" ? found : [...found, rest]
}

const fieldSaid = (words: string): Field | null | undefined => {
  if (/^(-|bỏ|bo|skip|none)$/iu.test(words)) return null
  const key = words.toLowerCase()
  return fields.find((field) => field.toLowerCase() === key) ?? fieldNamed(words)
}

/** The profile that the columns make once what a person said replaces what they would be read as. */
export const profileOf = (
  plan: ColumnPlan,
  said: Said,
  { kind, name }: { readonly kind: SheetKind | undefined; readonly name: string },
): Profile | MappingProblem => {
  const chosen = new Set(said.values())
  const columns = plan.columns.map(({ column, field, heading }) => {
    const own = said.get(column)
    // What a person gave to one column, no other keeps by its heading alone.
    const its = own === null ? undefined : (own ?? (field !== undefined && chosen.has(field) ? undefined : field))
    return { heading: headingKey(heading), ...(its === undefined ? {} : { field: its }) }
  })
  const all = columns.flatMap(({ field }) => field ?? [])
  const twice = [...said.values()].find(
    (field) => field !== null && [...said.values()].filter((one) => one === field).length > 1,
  )
  if (twice !== undefined && twice !== null) return { reason: "field-twice", field: twice }
  const found = kind ?? kindOf({ columns: new Map(all.map((field, index) => [index, field])) })
  if (found === undefined) return { reason: "no-kind" }
  const needed = lacks(found, new Set(all))
  if (needed.length > 0) return { reason: "lacks", kind: found, fields: needed }
  const [first, ...others] = columns
  if (first === undefined) return { reason: "no-kind" }
  return { kheo: "import-profile", version: profileVersion, name, kind: found, columns: [first, ...others] }
}

/** A name for a profile that was given none: the file's own, without marks. */
export const profileNameOf = (file: string): string =>
  foldedKey(
    file
      .split("/")
      .at(-1)
      ?.replace(/\.[a-z0-9]+$/iu, "") ?? "",
  )
    .replaceAll(" ", "-")
    .replace(/[^a-z0-9-]/gu, "")
    .slice(0, 60)
    .replace(/-+$/u, "") || "mau"
