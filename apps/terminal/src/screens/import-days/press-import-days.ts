import { editField } from "../../forms/index.ts"
import type { Key } from "../../keys/index.ts"
import { back, emptyValue, put, type ScreenOf, type State } from "../../state/index.ts"
import { dayFields } from "./fields.ts"
import { takeDays } from "./take-days.ts"

/** A key while the days are typed: first the focused field's; Enter in the last one takes them, Esc leaves all as it was. */
export const pressImportDays = (state: State, screen: ScreenOf<"importDays">, key: Key): State => {
  const { register } = state
  if (key.name === "escape") return back(state)
  const at = Math.max(
    0,
    dayFields.findIndex(({ name }) => name === screen.focus),
  )
  const field = dayFields[at]
  if (register === undefined || field === undefined) return state
  const edited = editField(field, screen.values[field.name] ?? emptyValue, key, register)
  if (edited !== undefined) {
    const { [field.name]: _, ...errors } = screen.errors
    return put(state, { ...screen, values: { ...screen.values, [field.name]: edited }, errors })
  }
  if (key.name === "enter" && at === dayFields.length - 1) return takeDays(state, screen)
  const by = steps[key.name] ?? 0
  return put(state, {
    ...screen,
    focus: dayFields[(at + by + dayFields.length) % dayFields.length]?.name ?? field.name,
  })
}

const steps: { readonly [Name in Key["name"]]?: number } = { tab: 1, enter: 1, down: 1, backTab: -1, up: -1 }
