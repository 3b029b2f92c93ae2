import type { Words } from "@kheo/application/language"
import type { FormState } from "../state/index.ts"
import { textOf } from "../text-field/index.ts"
import type { FieldSpec, FormSpec } from "./form-spec.ts"
import { readAnswers, visibleFields } from "./read-answers.ts"

/** What is missing or was typed but not picked, before the domain is asked. */
export const missingIn = (spec: FormSpec, form: FormState): FormState["errors"] => {
  const answers = readAnswers(spec, form)
  return Object.fromEntries(
    visibleFields(spec, form).flatMap((field) => {
      const value = form.values[field.name]
      const typed = value !== undefined && textOf(value.text).trim() !== ""
      if ((field.kind === "unit" || field.kind === "model") && typed && value.picked === undefined)
        return [[field.name, notPicked(field)]]
      return field.required === true && answers[field.name] === undefined ? [[field.name, empty(field)]] : []
    }),
  )
}

/** Words for a field whose value the domain does not accept. */
export const wrongField = (field: FieldSpec): Words => withExample(wrong[field.kind], field)

const empty = (field: FieldSpec): Words => withExample({ vi: "Chưa điền.", en: "Not filled in." }, field)

const notPicked = ({ kind }: FieldSpec): Words =>
  kind === "unit"
    ? {
        vi: "Chưa rõ đơn vị nào: dùng ↓ và Enter để chọn trong danh sách, hoặc gõ đúng cả dấu.",
        en: "Not clear which unit: choose it with ↓ and Enter, or type its name with all marks.",
      }
    : {
        vi: "Chưa rõ mô hình nào: dùng ↓ và Enter để chọn trong danh sách.",
        en: "Not clear which model: choose it with ↓ and Enter.",
      }

const withExample = (words: Words, { example }: FieldSpec): Words =>
  example === undefined
    ? words
    : { vi: `${words.vi} Ví dụ: ${example.vi}`, en: `${words.en} For example: ${example.en}` }

const wrong: { readonly [Kind in FieldSpec["kind"]]: Words } = {
  text: { vi: "Không dùng được.", en: "Can't be used." },
  lines: { vi: "Không dùng được.", en: "Can't be used." },
  choice: { vi: "Hãy chọn một mục bằng ← →.", en: "Choose one with ← →." },
  date: { vi: "Không phải ngày dd/MM/yyyy.", en: "Not a day dd/MM/yyyy." },
  number: { vi: "Không phải số nguyên.", en: "Not a whole number." },
  unit: { vi: "Đơn vị này không dùng được.", en: "This unit can't be used." },
  model: { vi: "Mô hình này không dùng được.", en: "This model can't be used." },
  file: { vi: "Không phải đường dẫn của tệp.", en: "Not the path of a file." },
}
