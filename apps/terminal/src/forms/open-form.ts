import { formatLocalDate } from "@kheo/vietnamese"
import type { Register } from "../register/index.ts"
import {
  draftKey,
  emptyValue,
  type FieldState,
  type FormState,
  go,
  type State,
  type Subject,
  toast,
} from "../state/index.ts"
import { fieldOf } from "../text-field/index.ts"
import { formNamed } from "./declared/index.ts"
import { valuesOf } from "./drafting.ts"
import { pickable } from "./fields/index.ts"
import { contextOf } from "./offered.ts"
import type { Answers, FieldSpec } from "./form-spec.ts"
import { visibleFields } from "./read-answers.ts"

/** The state with a form on top: as its draft left it, else filled with what is known already. */
export const openForm = (state: State, id: string, subject: Subject): State => {
  const spec = formNamed(id)
  const { register } = state
  if (register === undefined || spec === undefined) return state
  const draft = state.drafts.find((one) => draftKey(one) === draftKey({ form: id, subject }))
  const known = spec.prefill?.(contextOf(state, { subject }, register)) ?? {}
  const values = draft === undefined ? valuesFrom(spec.fields, known, register) : valuesOf(draft)
  const focus = spec.focus ?? firstEmpty(visibleFields(spec, { subject, values }), values)
  const opened = go(state, blankForm(id, subject, values, focus))
  if (draft === undefined) return opened
  const top = opened.screens.at(-1) as FormState
  const restored: FormState = { ...top, dirty: true, command: draft.command }
  return toast({ ...opened, screens: [state.screens[0], ...state.screens.slice(1), restored] }, fromDraft, "warn")
}

const fromDraft = {
  vi: "Đã mở lại bản nháp. Ctrl+D bỏ bản nháp.",
  en: "The draft is open again. Ctrl+D drops it.",
}

/** A form that nobody has touched. */
export const blankForm = (form: string, subject: Subject, values: FormState["values"], focus: string): FormState => ({
  name: "form",
  form,
  subject,
  values,
  focus,
  errors: {},
  refused: undefined,
  dirty: false,
  command: undefined,
})

const firstEmpty = (fields: ReadonlyArray<FieldSpec>, values: FormState["values"]): string => {
  const filled = ({ name }: FieldSpec) =>
    values[name] !== undefined && (values[name].picked !== undefined || values[name].text.letters.length > 0)
  return (fields.find((field) => !filled(field)) ?? fields[0])?.name ?? ""
}

const valuesFrom = (fields: ReadonlyArray<FieldSpec>, known: Answers, register: Register): FormState["values"] =>
  Object.fromEntries(fields.map((field) => [field.name, valueFrom(field, known[field.name], register)]))

const valueFrom = (field: FieldSpec, answer: string | number | undefined, register: Register): FieldState => {
  if (answer === undefined) return emptyValue
  const text = String(answer)
  switch (field.kind) {
    case "choice":
      return { ...emptyValue, picked: text }
    case "unit":
    case "model": {
      const known = pickable(field, register).find(({ id }) => id === text)
      return known === undefined ? emptyValue : { text: fieldOf(known.name), picked: text }
    }
    case "date":
      return { text: fieldOf(formatLocalDate(text)) }
    default:
      return { text: fieldOf(text, { lines: true, longest: 4_000 }) }
  }
}
