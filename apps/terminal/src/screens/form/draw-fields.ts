import type { FieldSpec } from "../../forms/index.ts"
import { emptyValue, type FieldState, type State } from "../../state/index.ts"
import type { DrawnLine } from "../../view/index.ts"
import type { Words } from "@kheo/application/language"
import { drawField } from "./draw-field.ts"

/** What a screen asks by fields, outside a form that is sent: its values, what is wrong, and where one is. */
interface Asking {
  readonly values: Readonly<Record<string, FieldState>>
  readonly errors: Readonly<Record<string, Words | undefined>>
  readonly warnings?: Readonly<Record<string, Words | undefined>>
  readonly focus: string
}

/** Fields one below the other; the row at which the focused one begins, and the cursor within it. */
export const drawFields = (
  { language, register }: Pick<State, "language" | "register">,
  fields: ReadonlyArray<FieldSpec>,
  { errors, focus, values, warnings = {} }: Asking,
  { columns, label }: { readonly columns: number; readonly label: number },
) => {
  const drawn =
    register === undefined
      ? []
      : fields.map((field) =>
          drawField({
            field,
            value: values[field.name] ?? emptyValue,
            focused: field.name === focus,
            error: errors[field.name],
            warning: warnings[field.name],
            language,
            register,
            label,
            columns,
          }),
        )
  const focused = fields.findIndex(({ name }) => name === focus)
  const lines: ReadonlyArray<DrawnLine> = drawn.flatMap((field) => field.lines)
  const before = drawn.slice(0, Math.max(0, focused)).reduce((sum, field) => sum + field.lines.length, 0)
  return { lines, before, cursor: drawn[focused]?.cursor }
}
