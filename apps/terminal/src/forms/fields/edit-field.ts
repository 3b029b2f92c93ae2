import type { Key } from "../../keys/index.ts"
import type { Register } from "../../register/index.ts"
import type { FieldState } from "../../state/index.ts"
import { edit, editIn, fieldOf, type Manner, textOf } from "../../text-field/index.ts"
import type { FieldSpec } from "../form-spec.ts"
import { candidates, exactly, mostCandidates } from "./candidates.ts"
import { moveLine } from "./move-line.ts"

const manners: { readonly [Kind in FieldSpec["kind"]]?: Manner } = {
  lines: { lines: true, longest: 4_000 },
  file: { longest: 1_000 },
}

/** What a kind of field lets in. */
export const mannerOf = ({ kind }: FieldSpec): Manner => manners[kind] ?? {}

/** The field after a key that is its own; undefined for a key that is the form's. */
export const editField = (spec: FieldSpec, value: FieldState, key: Key, register: Register): FieldState | undefined => {
  if (spec.kind === "choice") return choose(spec, value, key)
  if (spec.kind === "unit" || spec.kind === "model") return pick(spec, value, key, register)
  const { text } = value
  if (spec.kind === "lines" && key.name === "enter")
    return { text: editIn(text, { name: "paste", text: "\n" }, mannerOf(spec)) }
  if (spec.kind === "lines" && (key.name === "up" || key.name === "down")) {
    const moved = moveLine(text, key.name)
    return moved === undefined ? undefined : { text: moved }
  }
  if (["enter", "up", "down", "tab", "backTab", "escape", "pageUp", "pageDown"].includes(key.name)) return undefined
  return { text: editIn(text, key, mannerOf(spec)) }
}

/** Left, right and space go through the options; there is always one chosen once a key was pressed. */
const choose = ({ options = [] }: FieldSpec, value: FieldState, key: Key): FieldState | undefined => {
  const forward = key.name === "right" || (key.name === "text" && key.text === " ")
  if (!forward && key.name !== "left") return key.name === "text" || key.name === "paste" ? value : undefined
  const at = options.findIndex((option) => option.value === value.picked)
  const to = at < 0 ? 0 : (at + (forward ? 1 : options.length - 1)) % options.length
  return { ...value, picked: options[to]?.value }
}

/** Letters look for candidates, arrows mark one, Enter picks it. What is typed anew is no longer picked. */
const pick = (spec: FieldSpec, value: FieldState, key: Key, register: Register): FieldState | undefined => {
  const open = value.picked === undefined && textOf(value.text) !== ""
  const found = open ? candidates(spec, textOf(value.text), register).slice(0, mostCandidates) : []
  const at = value.at
  if (found.length > 0 && (key.name === "up" || key.name === "down")) {
    const to = at === undefined ? (key.name === "down" ? 0 : -1) : at + (key.name === "down" ? 1 : -1)
    return to < 0 || to >= found.length ? undefined : { ...value, at: to }
  }
  const marked = at === undefined ? undefined : found[at]
  if (key.name === "enter" && marked !== undefined) return { text: fieldOf(marked.name), picked: marked.id }
  if (["enter", "up", "down", "tab", "backTab", "escape", "pageUp", "pageDown"].includes(key.name)) return undefined
  const text = edit(value.text, key)
  return textOf(text) === textOf(value.text) ? { ...value, text } : { text }
}

/** The field as it is left: a picker takes what was named in full, with all marks, and nothing that is only alike. */
export const leaveField = (spec: FieldSpec, value: FieldState, register: Register): FieldState => {
  if ((spec.kind !== "unit" && spec.kind !== "model") || value.picked !== undefined) return value
  const found = exactly(spec, textOf(value.text), register)
  return found === undefined ? value : { text: fieldOf(found.name), picked: found.id }
}
