import { editField, leaveField } from "../../forms/index.ts"
import type { Key } from "../../keys/index.ts"
import { back, emptyValue, put, type ScreenOf, type State } from "../../state/index.ts"
import type { Size } from "../../view/index.ts"
import { looking, saveDocument } from "./asking.ts"
import { documentFields } from "./fields.ts"
import { previewRows } from "./draw-document.ts"

/** A key on a document's screen: first the focused field's; a field that is left has the text made anew, Enter in the last one saves, PgUp and PgDn go through the text. */
export const pressDocument = (state: State, screen: ScreenOf<"document">, key: Key, size: Size): State => {
  const { register } = state
  if (key.name === "escape") return back(state)
  if (register === undefined || state.documents.saving !== undefined) return state
  if (key.name === "pageUp" || key.name === "pageDown") {
    const { lines, rows } = previewRows(state, screen, size)
    const by = Math.max(1, rows - 1) * (key.name === "pageDown" ? 1 : -1)
    return put(state, { ...screen, top: Math.min(Math.max(0, screen.top + by), Math.max(0, lines.length - rows)) })
  }
  const fields = documentFields(state, screen)
  const field = fields.find(({ name }) => name === screen.focus) ?? fields[0]
  if (field === undefined) return state
  const value = screen.values[field.name] ?? emptyValue
  const edited = editField(field, value, key, register)
  if (edited !== undefined) {
    const { [field.name]: _, ...errors } = screen.errors
    return put(state, { ...screen, values: { ...screen.values, [field.name]: edited }, errors })
  }
  const by = steps[key.name]
  if (by === undefined) return state
  const at = fields.indexOf(field)
  const left = {
    ...screen,
    top: 0,
    values: { ...screen.values, [field.name]: leaveField(field, value, register) },
  }
  if (key.name === "enter" && at === fields.length - 1) return saveDocument(looking(put(state, left), left), left)
  const wraps = key.name === "tab" || key.name === "backTab"
  const to = wraps ? (at + by + fields.length) % fields.length : Math.min(Math.max(at + by, 0), fields.length - 1)
  const moved = { ...left, focus: fields[to]?.name ?? field.name }
  return looking(put(state, moved), moved)
}

const steps: { readonly [Name in Key["name"]]?: number } = { tab: 1, enter: 1, down: 1, backTab: -1, up: -1 }
