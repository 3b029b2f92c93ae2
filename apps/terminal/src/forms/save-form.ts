import { Result } from "effect"
import { refusalOf } from "../permission/index.ts"
import { ask, type FormState, put, type Sending, type State } from "../state/index.ts"
import { draftKey, emptyValue } from "../state/index.ts"
import { formNamed } from "./declared/index.ts"
import { missingIn, wrongField } from "./field-errors.ts"
import { leaveField } from "./fields/index.ts"
import { keepDraft } from "./drafting.ts"
import { unitAbout } from "./unit-about.ts"
import { contextOf } from "./offered.ts"
import { readAnswers, visibleFields } from "./read-answers.ts"

/** Sends what the form says, or goes to the first field that is wrong; the draft is kept before anything is sent. */
export const saveForm = (state: State, asked: FormState): State => {
  const { register } = state
  const spec = formNamed(asked.form)
  if (register === undefined || spec === undefined || state.sending !== undefined) return state
  const values = Object.fromEntries(
    spec.fields.map((field) => [field.name, leaveField(field, asked.values[field.name] ?? emptyValue, register)]),
  )
  const form = { ...asked, values }
  const missing = missingIn(spec, form)
  const answers = readAnswers(spec, form)
  const context = contextOf(state, form, register)
  const fields = visibleFields(spec, form)
  const wrong = (names: ReadonlyArray<string>) =>
    Object.fromEntries(
      fields.filter(({ name }) => names.includes(name)).map((field) => [field.name, wrongField(field)]),
    )
  const built = spec.build(answers, context)
  const errors = Result.isFailure(built) ? { ...wrong(built.failure), ...missing } : missing
  const first = fields.find(({ name }) => errors[name] !== undefined)
  const refused = refusalOf(state, spec.right, unitAbout(form, register))
  if (refused !== undefined) return keepDraft(put(state, { ...form, refused }), form)
  if (Result.isFailure(built) || first !== undefined)
    return put(state, { ...form, errors, refused: undefined, focus: first?.name ?? form.focus })
  const id = form.command ?? state.fresh
  const sent: FormState = { ...form, errors: {}, refused: undefined, dirty: true, command: id }
  const whats = spec.writes(answers, context)
  const [what = spec.title] = whats
  const sending: Sending = { id, ask: built.success, what, whats, draft: draftKey(form), attempt: 1 }
  const send = (now: State): State => ({ ...keepDraft(put(now, sent), sent), sending })
  const question = spec.confirms?.(answers, context)
  if (question === undefined) return send(state)
  const asking = put(state, { ...form, errors: {}, refused: undefined, dirty: true })
  return ask(asking, { ...question, onYes: (now) => (now.sending === undefined ? send(now) : now) })
}
