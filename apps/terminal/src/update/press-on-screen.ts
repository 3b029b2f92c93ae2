import { changeRole, runAction } from "../actions/index.ts"
import type { Key } from "../keys/index.ts"
import { chosenIndex, type Line, longChosen, move, moveLong, start, type Step } from "../list/index.ts"
import { awardEntries, awardRows } from "../screens/awards/index.ts"
import { bodySize } from "../screens/index.ts"
import { entriesOf, entryRows, openEntry } from "../screens/dashboard/index.ts"
import { begin, checkEntries } from "../screens/checks/index.ts"
import { conflictEntries } from "../screens/conflict/index.ts"
import { pressDocument } from "../screens/document/index.ts"
import { documentEntries } from "../screens/documents/index.ts"
import { dossierLines } from "../screens/dossier/index.ts"
import { pressImportLayout } from "../screens/import-layout/index.ts"
import { pressImportBatches, pressImportRow, pressImports } from "../screens/imports/index.ts"
import { journalLines, journalRows, openJournalEntry } from "../screens/journal/index.ts"
import { modelLines, modelRows as modelScreenRows } from "../screens/model/index.ts"
import { modelEntries, modelRows } from "../screens/models/index.ts"
import { settingsEntries } from "../screens/settings/index.ts"
import { setupEntries, setupPlace } from "../screens/setup/index.ts"
import { pressTour } from "../screens/tour/index.ts"
import { pressSendOut } from "../screens/send-out/index.ts"
import { unitLines } from "../screens/unit/index.ts"
import { unitEntries, unitRows } from "../screens/units/index.ts"
import { userEntries } from "../screens/users/index.ts"
import {
  awardTabs,
  dossierAt,
  go,
  modelAt,
  modelsOf,
  modelTabs,
  put,
  type Screen,
  type ScreenOf,
  type State,
  unitTabs,
} from "../state/index.ts"
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
        return put(state, {
          ...screen,
          place: move(entriesOf(register, state.seen, height), screen.place, step, height),
        })
      }
      const opened = key.name === "enter" ? openEntry(register, state.seen, screen, body) : undefined
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
      return go(state, modelAt(entry.model.id))
    }
    case "awards": {
      const entries = awardEntries(state, screen)
      if (step !== undefined)
        return put(state, { ...screen, place: move(entries, screen.place, step, awardRows(body)) })
      const candidate = entries[chosenIndex(entries, screen.place)]?.candidate
      if (key.name === "enter")
        return candidate === undefined ? state : go(state, dossierAt(candidate.model, candidate.form))
      const tab = turned(awardTabs, screen.tab, key)
      return tab === undefined
        ? state
        : put(state, { ...screen, tab, place: { ...start, chosen: screen.place.chosen } })
    }
    case "dossier": {
      if (key.name === "enter") return go(state, modelAt(screen.model))
      const lines = dossierLines(state, screen, wordsIn(state.language), body.columns)?.length ?? 0
      return put(state, { ...screen, top: scrolled(screen.top, key, lines, body.rows) })
    }
    case "conflict": {
      const entries = conflictEntries(state, screen)
      if (step !== undefined) return put(state, { ...screen, place: move(entries, screen.place, step, entries.length) })
      const entry = entries[chosenIndex(entries, screen.place)]
      return key.name === "enter" && entry !== undefined ? entry.run(state) : state
    }
    case "journal": {
      const lines = journalLines(state, screen)
      if (step !== undefined)
        return put(state, { ...screen, place: moveLong(lines, screen.place, step, journalRows(body)) })
      const entry = lines.entryAt(longChosen(lines, screen.place))
      return key.name === "enter" && entry !== undefined ? openJournalEntry(state, entry) : state
    }
    case "checks": {
      if (step !== undefined)
        return put(state, { ...screen, place: move(checkEntries, screen.place, step, checkEntries.length) })
      const entry = checkEntries[chosenIndex(checkEntries, screen.place)]
      return key.name === "enter" && entry !== undefined ? begin(state, entry.key) : state
    }
    case "setup":
      return inMenu(state, { ...screen, place: setupPlace(state, screen) }, setupEntries(state), key, body)
    case "settings":
      return inMenu(state, screen, settingsEntries(state), key, body)
    case "users":
      return key.name === "enter" ? runAction(changeRole, state) : inMenu(state, screen, userEntries(state), key, body)
    case "tour":
      return pressTour(state, screen, key)
    case "sendOut":
      return pressSendOut(state, screen, key)
    case "documents":
      return inMenu(state, screen, documentEntries(state), key, body)
    case "document":
      return pressDocument(state, screen, key, body)
    case "imports":
      return pressImports(state, key, step, body)
    case "importRow":
      return pressImportRow(state, screen, key, step, body)
    case "importBatches":
      return pressImportBatches(state, screen, key, step, body)
    case "importLayout":
      return pressImportLayout(state, screen, key, step, body)
    case "form":
    case "palette":
    case "day":
    case "importDays":
    case "welcome":
      return state
    case "model": {
      const tab = turned(modelTabs, screen.tab, key)
      if (tab !== undefined) return put(state, { ...screen, tab, top: 0 })
      const top = scrolled(
        screen.top,
        key,
        modelLines(state, screen, wordsIn(state.language), body).length,
        modelScreenRows(body),
      )
      return put(state, { ...screen, top })
    }
    case "unit": {
      if (key.name === "enter") return go(state, modelsOf(screen.unit))
      const lines = unitLines(state, screen, wordsIn(state.language), body).length
      return put(state, { ...screen, top: scrolled(screen.top, key, lines, body.rows) })
    }
  }
}

/** A key in a menu: arrows choose, Enter does what the line stands for. */
const inMenu = (
  state: State,
  screen: ScreenOf<"documents"> | ScreenOf<"setup"> | ScreenOf<"settings"> | ScreenOf<"users">,
  entries: ReadonlyArray<Line & { readonly run?: (state: State) => State }>,
  key: Key,
  { rows }: Size,
): State => {
  const step = stepOf(key)
  if (step !== undefined) return put(state, { ...screen, place: move(entries, screen.place, step, rows) })
  return key.name === "enter" ? (entries[chosenIndex(entries, screen.place)]?.run?.(state) ?? state) : state
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

/** The tab that Tab or an arrow leads to, round and round; undefined for another key. */
const turned = <Tab>(tabs: ReadonlyArray<Tab>, now: Tab, { name }: Key): Tab | undefined => {
  const by = name === "tab" || name === "right" ? 1 : name === "backTab" || name === "left" ? tabs.length - 1 : 0
  return by === 0 ? undefined : tabs[(tabs.indexOf(now) + by) % tabs.length]
}

const changeTab = (state: State, screen: ScreenOf<"units">, key: Key): State => {
  const tab = turned(unitTabs, screen.tab, key)
  return tab === undefined ? state : put(state, { ...screen, tab, place: { ...start, chosen: screen.place.chosen } })
}

/** The first line on the screen after a key, of so many lines in so many rows. */
const scrolled = (top: number, key: Key, lines: number, rows: number): number => {
  const step = stepOf(key)
  const last = Math.max(0, lines - rows)
  const now = Math.min(top, last)
  const page = rows - 1
  const tops = { up: now - 1, down: now + 1, pageUp: now - page, pageDown: now + page, home: 0, end: last }
  return step === undefined ? top : Math.min(Math.max(tops[step], 0), last)
}
