import { parseDate, tidy } from "@kheo/vietnamese"
import type { FormState } from "../state/index.ts"
import { textOf } from "../text-field/index.ts"
import type { Answers, FieldSpec, FormSpec } from "./form-spec.ts"

type Filled = Pick<FormState, "values"> & Partial<Pick<FormState, "subject">>

/** What the fields say, hidden ones left out. */
export const readAnswers = (spec: FormSpec, { subject = {}, values }: Filled): Answers => {
  const answers: Record<string, string | number> = {}
  for (const field of spec.fields) {
    const value = values[field.name]
    if (value === undefined || field.when?.(answers, subject) === false) continue
    const answer = readField(field, textOf(value.text), value.picked)
    if (answer !== undefined) answers[field.name] = answer
  }
  return answers
}

/** The fields that are there, given what the ones before them say. */
export const visibleFields = (spec: FormSpec, form: Filled): ReadonlyArray<FieldSpec> => {
  const answers = readAnswers(spec, form)
  return spec.fields.filter(({ when }) => when?.(answers, form.subject ?? {}) !== false)
}

/** What one field says; undefined where it says nothing. */
export const readField = (
  { kind }: FieldSpec,
  text: string,
  picked: string | undefined,
): string | number | undefined => {
  const said = tidy(text)
  switch (kind) {
    case "choice":
    case "unit":
    case "model":
      return picked
    case "date": {
      const date = parseDate(text)
      return date?.precision === "day" ? date.date : said === "" ? undefined : said
    }
    case "number":
      return said === "" ? undefined : (numberOf(said) ?? said)
    case "lines":
      return text.trim() === "" ? undefined : text.trim()
    case "file":
      return said === "" ? undefined : said.replace(/^(["'])(.*)\1$/u, "$2")
    case "text":
      return said === "" ? undefined : said
  }
}

/** 1.200 is one thousand two hundred and 1,5 one and a half, as they are written here. */
const numberOf = (text: string): number | undefined =>
  /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : undefined
