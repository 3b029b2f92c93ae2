import type { FormState, State } from "../state/index.ts"
import type { FieldSpec, FormContext, FormSpec } from "./form-spec.ts"
import { readAnswers } from "./read-answers.ts"

/** What a form rests on, once the register was read. */
export const contextOf = (
  { seen }: Pick<State, "seen">,
  { subject }: Pick<FormState, "subject">,
  register: FormContext["register"],
): FormContext => ({ subject, register, seen })

/** The field with the options that it has just now. */
export const offered = (
  spec: FormSpec,
  field: FieldSpec,
  form: Pick<FormState, "subject" | "values">,
  context: FormContext,
): FieldSpec =>
  field.choices === undefined ? field : { ...field, options: field.choices(readAnswers(spec, form), context) }
