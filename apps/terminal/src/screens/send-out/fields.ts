import { type FieldSpec, mannerOf } from "../../forms/index.ts"
import { officeForms, unitForms } from "../../outbox/index.ts"
import type { FormState, ScreenOf, State } from "../../state/index.ts"
import { fieldOf } from "../../text-field/index.ts"

type Values = FormState["values"]

const kind: FieldSpec = {
  name: "kind",
  kind: "choice",
  label: { vi: "Mẫu", en: "Form" },
  required: true,
  options: [
    { value: "annex", words: { vi: "Phụ lục kết quả", en: "annex of results" } },
    { value: "registration", words: { vi: "Đăng ký", en: "registration" } },
    { value: "proposals", words: { vi: "Đề xuất khen", en: "proposals" } },
    { value: "conferences", words: { vi: "Hội nghị", en: "conferences" } },
    { value: "roster", words: { vi: "Danh sách đơn vị", en: "roster" } },
  ],
}

const unit: FieldSpec = {
  name: "unit",
  kind: "unit",
  label: { vi: "Đơn vị", en: "Unit" },
  required: true,
  example: { vi: "my thanh", en: "my thanh" },
}

const folder: FieldSpec = {
  name: "folder",
  kind: "file",
  label: { vi: "Ghi vào thư mục", en: "Into the folder" },
  required: true,
}

const isOf = <const Names extends ReadonlyArray<string>>(names: Names, name: string | undefined): boolean =>
  names.some((one) => one === name)

/** For whom the chosen form can be: what the office keeps itself is only made blank. */
const whomOptions = (values: Values, { marked, register }: State): NonNullable<FieldSpec["options"]> => {
  const blank = { value: "blank", words: { vi: "Mẫu trống", en: "nobody: blank" } }
  if (!isOf(unitForms, values["kind"]?.picked)) return [blank]
  const [all, some] = [register?.units.length ?? 0, marked.length]
  return [
    ...(some === 0
      ? []
      : [{ value: "marked", words: { vi: `Đơn vị đã đánh dấu (${some})`, en: `marked units (${some})` } }]),
    { value: "all", words: { vi: `Mọi đơn vị (${all})`, en: `every unit (${all})` } },
    { value: "one", words: { vi: "Một đơn vị", en: "one unit" } },
    blank,
  ]
}

/** The fields that are there, with the options that they have just now. */
export const sendOutFields = (
  state: State,
  { values }: Pick<ScreenOf<"sendOut">, "values">,
): ReadonlyArray<FieldSpec> => [
  kind,
  {
    name: "whom",
    kind: "choice",
    label: { vi: "Cho", en: "For" },
    required: true,
    options: whomOptions(values, state),
  },
  ...(values["whom"]?.picked === "one" ? [unit] : []),
  folder,
]

/** The values with nobody chosen whom the form can't be for. */
export const settled = (values: Values, state: State): Values => {
  const options = whomOptions(values, state)
  const picked = values["whom"]?.picked
  const empty = { text: fieldOf("") }
  return options.some(({ value }) => value === picked)
    ? values
    : { ...values, whom: { ...empty, ...values["whom"], picked: options[0]?.value } }
}

/** What stands in the fields at first. */
export const firstValues = (state: State, chosen: string | undefined): Values => {
  const its = state.register?.units.find(({ id }) => id === chosen)
  const empty = { text: fieldOf("") }
  const values: Values = {
    kind: { ...empty, picked: "annex" },
    whom: empty,
    unit: its === undefined ? empty : { text: fieldOf(its.name), picked: its.id },
    folder: { text: fieldOf(state.outbox.folder ?? "", mannerOf(folder)) },
  }
  return settled(values, state)
}

/** Whether it is one of the office's own lists. */
export const isOfficeForm = (name: string | undefined): boolean => isOf(officeForms, name)
