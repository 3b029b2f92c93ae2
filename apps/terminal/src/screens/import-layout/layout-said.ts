import type { LayoutSaid, ShownColumn } from "../../imports/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"

type Shown = ScreenOf<"importLayout">

/** A table as the screen shows it: its columns, each with what it would be read as, and all of that as one saying. */
export interface ShownLayout {
  readonly columns: ReadonlyArray<ShownColumn>
  readonly said: LayoutSaid
}

const nowhere = { from: 1, to: 1 }

/** The columns below the heading with what was said of them; without a heading the first row stands for one. */
export const layoutSaid = ({ importing }: State, { columns, heading, kind, of }: Shown): ShownLayout => {
  const found = importing.planned?.layouts.columnsOf(of, heading)
  const shown = found?.columns ?? []
  const given = new Set(columns.values())
  const fieldOf = ({ column, field }: ShownColumn) =>
    columns.has(column) ? columns.get(column) : field !== undefined && given.has(field) ? undefined : field
  return {
    columns: shown,
    said: {
      ...of,
      heading: heading ?? found?.heading ?? nowhere,
      kind,
      columns: new Map(shown.map((column) => [column.column, fieldOf(column)])),
    },
  }
}
