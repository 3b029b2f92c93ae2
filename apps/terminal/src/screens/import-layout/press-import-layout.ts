import type { Key } from "../../keys/index.ts"
import { chosenIndex, move, start, type Step } from "../../list/index.ts"
import { put, type ScreenOf, type State } from "../../state/index.ts"
import type { Size } from "../../view/index.ts"
import { columnOf, fieldEntries, layoutEntries, notRead } from "./entries.ts"
import { layoutSaid } from "./layout-said.ts"
import { layoutRows } from "./rooms.ts"

type Shown = ScreenOf<"importLayout">

/** A key on the columns of a sheet: arrows choose a line and change it, Enter opens the list of what a column can hold. */
export const pressImportLayout = (state: State, screen: Shown, key: Key, step: Step | undefined, size: Size): State => {
  const rows = layoutRows(size)
  const entries = layoutEntries(state, screen)
  const chosen = entries[chosenIndex(entries, screen.place)]?.key
  const column = columnOf(chosen)
  if (screen.picking !== undefined && column !== undefined) {
    const fields = fieldEntries(state, screen, column)
    if (step !== undefined) return put(state, { ...screen, picking: move(fields, screen.picking, step, rows) })
    const field = fields[chosenIndex(fields, screen.picking)]?.key
    return key.name === "enter" && field !== undefined ? put(state, holding(screen, column, field)) : state
  }
  if (step !== undefined) return put(state, { ...screen, place: move(entries, screen.place, step, rows) })
  const by = key.name === "right" ? 1 : key.name === "left" ? -1 : 0
  if (by === 0 && key.name !== "enter") return state
  if (column !== undefined) {
    const fields = fieldEntries(state, screen, column)
    const own = layoutSaid(state, screen).said.columns.get(column) ?? notRead
    if (by === 0) return put(state, { ...screen, picking: { ...start, chosen: own } })
    // Going through them takes nothing from another column.
    const free = fields.filter(({ key, value }) => value === undefined || key === own)
    const at = free.findIndex(({ key }) => key === own) + by + free.length
    return put(state, holding(screen, column, free[at % free.length]?.key ?? notRead))
  }
  return put(state, chosen === "heading" ? headed(state, screen, by) : { ...screen, kind: nextKind(state, screen, by) })
}

/** Closes the list of what a column can hold; undefined where it is not open. */
export const closePicking = (state: State, screen: Shown): State | undefined =>
  screen.picking === undefined ? undefined : put(state, { ...screen, picking: undefined })

/** With the column holding that, and no other that was given it before. */
const holding = (screen: Shown, column: string, field: string): Shown => ({
  ...screen,
  picking: undefined,
  columns: new Map([
    ...[...screen.columns].map(([one, its]) => [one, its === field ? undefined : its] as const),
    [column, field === notRead ? undefined : field],
  ]),
})

const mostHeadingRows = 3

/** The heading a row further up or down; Enter makes it a row higher, after three one row again. What was said was of other columns. */
const headed = (state: State, screen: Shown, by: number): Shown => {
  const { from, to } = layoutSaid(state, screen).said.heading
  const high = by === 0 ? ((to - from + 1) % mostHeadingRows) + 1 : to - from + 1
  const first = Math.max(1, from + by)
  return { ...screen, heading: { from: first, to: first + high - 1 }, columns: new Map() }
}

const nextKind = ({ importing }: State, { kind }: Shown, by: number): string | undefined => {
  const kinds = [undefined, ...(importing.planned?.layouts.kinds ?? []).map(({ value }) => value)]
  return kinds[(kinds.indexOf(kind) + (by === 0 ? 1 : by) + kinds.length) % kinds.length]
}
