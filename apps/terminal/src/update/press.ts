import { isFiltering } from "../filter/index.ts"
import type { Key } from "../keys/index.ts"
import { isTooSmall } from "../screens/index.ts"
import { dashboard, modelsOf, noFilter, type Screen, shown, type State, unitsOf } from "../state/index.ts"
import type { Size } from "../view/index.ts"
import { pressInField } from "./press-in-field.ts"
import { pressOnScreen } from "./press-on-screen.ts"

/** The state after one key. Letters are commands only while no field is being typed in. */
export const press = (state: State, key: Key, size: Size): State => {
  if (state.leaving) return state
  if (key.name === "ctrl") {
    if (key.letter === "c") return { ...state, leaving: true }
    if (key.letter === "l") return { ...state, language: state.language === "vi" ? "en" : "vi" }
    if (key.letter === "r") return { ...state, asked: state.asked + 1 }
  }
  const screen = shown(state)
  if ("filter" in screen && screen.filter.typing) return pressInField(state, screen, key, size)
  if (key.name === "text") return commands(state, key.text, size)
  if (isTooSmall(size)) return state
  if (key.name === "escape") {
    const cleared = "filter" in screen && isFiltering(screen.filter)
    return cleared ? put(state, { ...screen, filter: noFilter }) : back(state)
  }
  return pressOnScreen(state, screen, key, size)
}

const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" })

/** Each letter of a chunk is a command, until one of them opens a field, which then takes the rest. */
const commands = (state: State, text: string, size: Size): State => {
  let [next, rest] = [state, text]
  for (const { segment } of segmenter.segment(text)) {
    const screen = shown(next)
    if ("filter" in screen && screen.filter.typing) return press(next, { name: "text", text: rest }, size)
    next = command(next, segment, size)
    rest = rest.slice(segment.length)
  }
  return next
}

const main: { readonly [digit: string]: (dashboard: Screen) => readonly [Screen, ...ReadonlyArray<Screen>] } = {
  "1": (first) => [first],
  "2": (first) => [first, unitsOf(undefined, "all")],
  "3": (first) => [first, modelsOf(undefined)],
}

const command = (state: State, letter: string, size: Size): State => {
  const screen = shown(state)
  if (letter === "q" || letter === "Q") return { ...state, leaving: true }
  if (isTooSmall(size)) return state
  const way = main[letter]
  if (way !== undefined) return { ...state, screens: way(state.screens[0] ?? dashboard) }
  if (letter === "?" && screen.name !== "help") return go(state, { name: "help", top: 0 })
  if (letter === "/" && "filter" in screen) return put(state, { ...screen, filter: { ...screen.filter, typing: true } })
  return state
}
