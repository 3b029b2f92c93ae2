import type { Key } from "../keys/index.ts"
import { back, emptyValue, type FieldState, type FormState, put, type State, toast } from "../state/index.ts"
import { formNamed } from "./declared/index.ts"
import { editField, leaveField } from "./fields/index.ts"
import { contextOf, offered } from "./offered.ts"
import { visibleFields } from "./read-answers.ts"

/** A key in a form: first the focused field's, else the form's own. Text never is a command here. */
export const pressInForm = (state: State, form: FormState, key: Key): State => {
  const { register } = state
  const spec = formNamed(form.form)
  if (register === undefined || spec === undefined) return back(state)
  if (key.name === "escape") return leaveForm(state, form)
  if (state.sending !== undefined) return state
  const fields = visibleFields(spec, form)
  const field = fields.find(({ name }) => name === form.focus) ?? fields[0]
  if (field === undefined) return state
  const value = form.values[field.name] ?? emptyValue
  const its = offered(spec, field, form, contextOf(state, form, register))
  const edited = takesBack(key) ? earlier(value) : remembering(value, editField(its, value, key, register))
  if (edited !== undefined) {
    if (edited === value) return state
    const { [field.name]: _, ...errors } = form.errors
    const changed = edited.text.letters !== value.text.letters || edited.picked !== value.picked
    const values = { ...form.values, [field.name]: edited }
    return put(
      state,
      changed ? { ...form, values, errors, refused: undefined, dirty: true, command: undefined } : { ...form, values },
    )
  }
  const by = steps[key.name]
  if (by === undefined) return state
  const names = fields.map(({ name }) => name)
  const at = names.indexOf(field.name)
  const wraps = key.name === "tab" || key.name === "backTab"
  const to = wraps ? (at + by + names.length) % names.length : Math.min(Math.max(at + by, 0), names.length - 1)
  const left = { ...form.values, [field.name]: leaveField(field, value, register) }
  return put(state, { ...form, values: left, focus: names[to] ?? field.name })
}

const takesBack = (key: Key): boolean => key.name === "ctrl" && key.letter === "z"

/** The field before its last change. */
const earlier = (value: FieldState): FieldState => {
  const text = value.past?.at(-1)
  return text === undefined ? value : { text, past: value.past?.slice(0, -1) ?? [] }
}

const most = 100

const remembering = (value: FieldState, edited: FieldState | undefined): FieldState | undefined => {
  const { past = [], text } = value
  if (edited === undefined || edited === value) return edited
  return { ...edited, past: edited.text.letters === text.letters ? past : [...past.slice(1 - most), text] }
}

const steps: { readonly [Name in Key["name"]]?: number } = { tab: 1, enter: 1, down: 1, backTab: -1, up: -1 }

const leaveForm = (state: State, form: FormState): State =>
  form.dirty
    ? toast(back(state), {
        vi: "Đã giữ bản nháp; mở lại đúng biểu mẫu này là thấy.",
        en: "The draft is kept; open the same form again to go on.",
      })
    : back(state)
