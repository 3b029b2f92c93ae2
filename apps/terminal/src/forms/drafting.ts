import { type Draft, draftKey, type FormState, type State } from "../state/index.ts"
import { fieldOf, textOf } from "../text-field/index.ts"

/** What is kept of a form. */
export const draftOf = ({ command, form, subject, values }: FormState): Draft => ({
  form,
  subject,
  ...(command === undefined ? {} : { command }),
  values: Object.fromEntries(
    Object.entries(values).map(([name, { picked, text }]) => [
      name,
      { text: textOf(text), ...(picked === undefined ? {} : { picked }) },
    ]),
  ),
})

/** The state with a form's draft as it is now; a form that nobody has touched leaves none. */
export const keepDraft = (state: State, form: FormState): State =>
  form.dirty ? { ...state, drafts: [...without(state, draftKey(form)), draftOf(form)] } : state

/** The state without a draft. */
export const dropDraft = (state: State, key: string | undefined): State =>
  key === undefined ? state : { ...state, drafts: without(state, key) }

const without = ({ drafts }: State, key: string) => drafts.filter((draft) => draftKey(draft) !== key)

/** The values that a draft holds, the cursor behind each text. */
export const valuesOf = ({ values }: Draft): FormState["values"] =>
  Object.fromEntries(
    Object.entries(values).map(([name, { picked, text }]) => [
      name,
      { text: fieldOf(text, { lines: true, longest: 4_000 }), ...(picked === undefined ? {} : { picked }) },
    ]),
  )
