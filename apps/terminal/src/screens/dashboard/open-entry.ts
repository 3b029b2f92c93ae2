import { chosenIndex } from "../../list/index.ts"
import type { Register } from "../../register/index.ts"
import { awards, modelsOf, type Screen, type ScreenOf, type Seen, unitsOf } from "../../state/index.ts"
import type { Size } from "../../view/index.ts"
import { entryRows } from "./draw-dashboard.ts"
import { entriesOf } from "./entries.ts"

/** The screen behind the chosen line. */
export const openEntry = (
  register: Register,
  seen: Seen,
  { place }: ScreenOf<"dashboard">,
  size: Size,
): Screen | undefined => {
  const entries = entriesOf(register, seen, entryRows(size))
  const entry = entries[chosenIndex(entries, place)]
  switch (entry?.kind) {
    case "block":
      return unitsOf(entry.block.block, "all")
    case "total":
      return unitsOf(undefined, "all")
    case "openItem":
      switch (entry.item.what) {
        case "missing":
          return unitsOf(undefined, "missing")
        case "late":
          return unitsOf(undefined, "late")
        case "outstanding":
        case "unreconciled":
          return unitsOf(undefined, "reported")
        case "dossiers":
          return { ...awards, tab: "incomplete" }
        case "models":
          return modelsOf(undefined)
        case "nothing":
          return undefined
      }
  }
  return undefined
}
