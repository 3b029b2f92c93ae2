import { usualAwardForms } from "@kheo/domain/law"
import { type AwardForm, settingsAt } from "@kheo/domain/office"
import type { Answers, FieldSpec, FormContext } from "../form-spec.ts"

type Setting = typeof AwardForm.Type

/** What a choice of forms is answered with when the form is none of those that it lists. */
export const otherForm = "other"

/** The office's settings of an award form on the day that is shown. */
export const settingOf = (form: Answers[string], { board, office }: FormContext["register"]): Setting | undefined =>
  settingsAt(office, board.asOf).awardForms?.find(({ name }) => name === form)

/** The forms to choose from: the office's own, else the usual ones; and those that the campaign has proposals for. */
const formsOf = (register: FormContext["register"]): ReadonlyArray<string> => {
  const own = settingsAt(register.office, register.board.asOf).awardForms ?? []
  const usual = own.length === 0 ? usualAwardForms : own
  return [...new Set([...usual.map(({ name }) => name), ...usedIn(register.models)])]
}

const used = new WeakMap<object, ReadonlyArray<string>>()

/** The forms that models are proposed for; looked up once for a list, not at every letter typed. */
const usedIn = (models: FormContext["register"]["models"]): ReadonlyArray<string> => {
  const known = used.get(models) ?? [...new Set(models.flatMap(({ proposals }) => proposals))]
  used.set(models, known)
  return known
}

/** The award form as a choice, and a field for one that is not listed. */
export const awardFormFields: ReadonlyArray<FieldSpec> = [
  {
    name: "form",
    kind: "choice",
    label: { vi: "Hình thức khen", en: "Award form" },
    required: true,
    choices: (_, { register }) => [
      ...formsOf(register).map((value) => ({ value, words: { vi: value, en: value } })),
      { value: otherForm, words: { vi: "Hình thức khác", en: "Another" } },
    ],
  },
  {
    name: "otherForm",
    kind: "text",
    label: { vi: "Tên hình thức", en: "Its name" },
    required: true,
    example: { vi: "Giấy khen của Ban Chỉ đạo", en: "Giấy khen của Ban Chỉ đạo" },
    when: ({ form }) => form === otherForm,
  },
]

/** The form that the fields say. */
export const formSaid = ({ form, otherForm: named }: Answers): Answers[string] => (form === otherForm ? named : form)
