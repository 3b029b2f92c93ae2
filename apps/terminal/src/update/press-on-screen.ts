import type { Key } from "../keys/index.ts"
import { chosenIndex, move, start, type Step } from "../list/index.ts"
import { bodySize } from "../screens/index.ts"
import { entriesOf, entryRows, openEntry } from "../screens/dashboard/index.ts"
import { conflictEntries } from "../screens/conflict/index.ts"
import { lastTop, modelLines } from "../screens/model/index.ts"
import { modelEntries, modelRows } from "../screens/models/index.ts"
import { unitEntries, unitRows } from "../screens/units/index.ts"
import { go, modelsOf, put, type Screen, type ScreenOf, type State, unitTabs } from "../state/index.ts"
import type { Size } from "../view/index.ts"
import { wordsIn } from "../words/index.ts"

/** A key that belongs to the screen: moving, opening, changing tabs. */
export const pressOnScreen = (state: State, screen: Screen, key: Key, size: Size): State => {
  const body = bodySize(size)
  const { register } = state
  if (register === undefined) return state
  const step = stepOf(key)
  switch (screen.name) {
    case "dashboard": {
      if (step !== undefined) {
        const height = entryRows(body)
        return put(state, { ...screen, place: move(entriesOf(register, height), screen.place, step, height) })
      }
      const opened = key.name === "enter" ? openEntry(register, screen, body) : undefined
      return opened === undefined ? state : go(state, opened)
    }
    case "units": {
      const entries = unitEntries(register, screen)
      if (step !== undefined) return put(state, { ...screen, place: move(entries, screen.place, step, unitRows(body)) })
      const entry = entries[chosenIndex(entries, screen.place)]
      if (key.name === "enter") return entry?.key === undefined ? state : go(state, modelsOf(entry.unit.id))
      return changeTab(state, screen, key)
    }
    case "models": {
      const entries = modelEntries(register, screen)
      if (step !== undefined)
        return put(state, { ...screen, place: move(entries, screen.place, step, modelRows(body)) })
      const entry = entries[chosenIndex(entries, screen.place)]
      if (key.name !== "enter" || entry === undefined) return state
      return go(state, { name: "model", model: entry.model.id, top: 0 })
    }
    case "conflict": {
      const entries = conflictEntries(state, screen)
      if (step !== undefined) return put(state, { ...screen, place: move(entries, screen.place, step, entries.length) })
      const entry = entries[chosenIndex(entries, screen.place)]
      return key.name === "enter" && entry !== undefined ? entry.run(state) : state
    }
    case "form":
    case "palette":
      return state
    case "model":
      return scroll(state, screen, key, modelLines(state, screen, wordsIn(state.language), body).length, body)
  }
}

const stepOf = ({ name }: Key): Step | undefined => {
  switch (name) {
    case "up":
    case "down":
    case "pageUp":
    case "pageDown":
    case "home":
    case "end":
      return name
    default:
      return undefined
  }
}

const changeTab = (state: State, screen: ScreenOf<"units">, { name }: Key): State => {
  const by = name === "tab" || name === "right" ? 1 : name === "backTab" || name === "left" ? unitTabs.length - 1 : 0
  const tab = unitTabs[(unitTabs.indexOf(screen.tab) + by) % unitTabs.length]
  return by === 0 || tab === undefined
    ? state
    : put(state, { ...screen, tab, place: { ...start, chosen: screen.place.chosen } })
}

const scroll = (state: State, screen: ScreenOf<"model">, key: Key, lines: number, body: Size): State => {
  const step = stepOf(key)
  const last = lastTop(lines, body)
  const now = Math.min(screen.top, last)
  const page = body.rows - 1
  const tops = { up: now - 1, down: now + 1, pageUp: now - page, pageDown: now + page, home: 0, end: last }
  return step === undefined ? state : put(state, { ...screen, top: Math.min(Math.max(tops[step], 0), last) })
}
