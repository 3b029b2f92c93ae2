import { chosenIndex } from "../../list/index.ts"
import type { Register } from "../../register/index.ts"
import { modelsOf, type Screen, type ScreenOf, unitsOf } from "../../state/index.ts"
import type { Size } from "../../view/index.ts"
import { entryRows } from "./draw-dashboard.ts"
import { entriesOf } from "./entries.ts"

/** The screen behind the chosen line. */
export const openEntry = (register: Register, { place }: ScreenOf<"dashboard">, size: Size): Screen | undefined => {
  const entries = entriesOf(register, entryRows(size))
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
        case "models":
          return modelsOf(undefined)
        case "nothing":
          return undefined
      }
  }
  return undefined
}
