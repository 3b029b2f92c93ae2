import { actionOf, runAction } from "../actions/index.ts"
import { isFiltering } from "../filter/index.ts"
import { pressInForm } from "../forms/index.ts"
import type { Key } from "../keys/index.ts"
import { bodySize, isTooSmall } from "../screens/index.ts"
import { pressDay } from "../screens/day/index.ts"
import { pressWelcome } from "../screens/welcome/index.ts"
import { pressDocument } from "../screens/document/index.ts"
import { pressSendOut } from "../screens/send-out/index.ts"
import { pressImportDays } from "../screens/import-days/index.ts"
import { closePicking } from "../screens/import-layout/index.ts"
import { pressPath, stopPlanning } from "../screens/imports/index.ts"
import { pressPalette } from "../screens/palette/index.ts"
import { graphemes } from "../table/index.ts"
import { back, inField, noFilter, put, shown, type State } from "../state/index.ts"
import type { Size } from "../view/index.ts"
import { pressInDialog } from "./press-in-dialog.ts"
import { pressInField } from "./press-in-field.ts"
import { pressOnScreen } from "./press-on-screen.ts"

/** The state after one key. Letters are commands only while no field is being typed in. */
export const press = (before: State, key: Key, size: Size): State => {
  if (before.leaving) return before
  const state = before.toast === undefined ? before : { ...before, toast: undefined }
  const always = key.name === "ctrl" && (key.letter === "c" || key.letter === "l" || key.letter === "r")
  if (state.dialog !== undefined && !always) return pressInDialog(state, state.dialog, key)
  const field = inField(state)
  const action = key.name === "ctrl" ? actionOf(state, key, field) : undefined
  if (action !== undefined && (always || !isTooSmall(size))) return runAction(action, state)
  const screen = shown(state)
  if (screen.name === "form") return pressInForm(state, screen, key)
  if (screen.name === "welcome" && (field || key.name !== "text")) return pressWelcome(state, screen, key)
  if (screen.name === "day") return pressDay(state, screen, key)
  if (screen.name === "importDays") return pressImportDays(state, screen, key)
  if (screen.name === "sendOut" && field) return pressSendOut(state, screen, key)
  if (screen.name === "document" && field) return pressDocument(state, screen, key, bodySize(size))
  if (screen.name === "palette") return pressPalette(state, screen, key, bodySize(size))
  if (screen.name === "imports" && state.importing.path.typing) return pressPath(state, key)
  if ("filter" in screen && screen.filter.typing) return pressInField(state, screen, key, size)
  if (key.name === "text") return commands(state, key.text, size)
  if (isTooSmall(size)) return state
  if (key.name === "escape") {
    const stopped =
      screen.name === "imports"
        ? stopPlanning(state)
        : screen.name === "importLayout"
          ? closePicking(state, screen)
          : undefined
    if (stopped !== undefined) return stopped
    const cleared = "filter" in screen && isFiltering(screen.filter)
    return cleared ? put(state, { ...screen, filter: noFilter }) : back(state)
  }
  return pressOnScreen(state, screen, key, size)
}

/** Each letter of a chunk is a command, until one of them opens a field, which then takes the rest. */
const commands = (state: State, text: string, size: Size): State => {
  let [next, rest] = [state, text]
  for (const { segment } of graphemes(text)) {
    if (inField(next)) return press(next, { name: "text", text: rest }, size)
    next = command(next, segment, size)
    rest = rest.slice(segment.length)
  }
  return next
}

const command = (state: State, letter: string, size: Size): State => {
  const action = actionOf(state, { name: "text", text: letter }, false)
  return action === undefined || (isTooSmall(size) && action.id !== "quit") ? state : runAction(action, state)
}
