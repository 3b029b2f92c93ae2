import type { GridRow } from "../../formats/grid.ts"
import { type Header, headerOf } from "../header.ts"
import type { SheetKind } from "../kind.ts"
import { type Profile, profileShape, shapeOf } from "./profile.ts"

/** A header whose columns a profile told. */
export interface ProfiledHeader extends Header {
  readonly kind: SheetKind
  readonly profile: string
}

const levels = 3

/** Every header of a sheet whose headings are those of a profile. */
export const profiledHeaders = (
  rows: ReadonlyArray<GridRow>,
  profiles: ReadonlyArray<Profile>,
): ReadonlyArray<ProfiledHeader> => {
  if (profiles.length === 0) return []
  const byShape = new Map(profiles.map((profile) => [profileShape(profile), profile]))
  const found: Array<ProfiledHeader> = []
  for (const index of rows.keys()) {
    if ((rows[index]?.row ?? 0) <= (found.at(-1)?.to ?? 0)) continue
    for (let height = 1; height <= levels && index + height <= rows.length; height += 1) {
      const window = rows.slice(index, index + height)
      const { headings } = headerOf(window, () => undefined)
      const profile = byShape.get(shapeOf(headings))
      if (profile === undefined) continue
      found.push(mapped(window, profile))
      break
    }
  }
  return found
}

/** The header that some rows make when a profile says what each column holds. */
export const mapped = (window: ReadonlyArray<GridRow>, { columns, kind, name }: Profile): ProfiledHeader => {
  const order = headerOf(window, () => undefined).headings.map(({ column }) => column)
  const fieldOf = (column: number) => columns[order.indexOf(column)]?.field
  return { ...headerOf(window, fieldOf), kind, profile: name }
}
