import { editField, leaveField } from "../../forms/index.ts"
import type { Key } from "../../keys/index.ts"
import { back, emptyValue, put, type ScreenOf, type State } from "../../state/index.ts"
import { beginSendOut } from "./begin-send-out.ts"
import { sendOutFields, settled } from "./fields.ts"

/** A key on the screen of forms: first the focused field's; Enter in the last field begins, PgUp and PgDn go through the made files. */
export const pressSendOut = (state: State, screen: ScreenOf<"sendOut">, key: Key): State => {
  const { outbox, register } = state
  if (key.name === "escape") return back(state)
  if (key.name === "pageUp" || key.name === "pageDown") {
    const files = outbox.made?.came === "written" ? outbox.made.files.length : 0
    const by = key.name === "pageDown" ? 5 : -5
    return put(state, { ...screen, top: Math.min(Math.max(0, screen.top + by), Math.max(0, files - 1)) })
  }
  if (register === undefined || outbox.order !== undefined) return state
  const fields = sendOutFields(state, screen)
  const field = fields.find(({ name }) => name === screen.focus) ?? fields[0]
  if (field === undefined) return state
  const value = screen.values[field.name] ?? emptyValue
  const edited = editField(field, value, key, register)
  if (edited !== undefined) {
    const { [field.name]: _, ...errors } = screen.errors
    const values = settled({ ...screen.values, [field.name]: edited }, state)
    return put(state, { ...screen, values, errors })
  }
  const by = steps[key.name]
  if (by === undefined) return state
  const at = fields.indexOf(field)
  if (key.name === "enter" && at === fields.length - 1) return beginSendOut(state, screen)
  const wraps = key.name === "tab" || key.name === "backTab"
  const to = wraps ? (at + by + fields.length) % fields.length : Math.min(Math.max(at + by, 0), fields.length - 1)
  const values = { ...screen.values, [field.name]: leaveField(field, value, register) }
  return put(state, { ...screen, values, focus: fields[to]?.name ?? field.name })
}

const steps: { readonly [Name in Key["name"]]?: number } = { tab: 1, enter: 1, down: 1, backTab: -1, up: -1 }
