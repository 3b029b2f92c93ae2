import type { Key } from "../../keys/index.ts"
import { chosenIndex, move, start } from "../../list/index.ts"
import { back, put, type ScreenOf, type State, toast } from "../../state/index.ts"
import { edit, textOf } from "../../text-field/index.ts"
import type { Size } from "../../view/index.ts"
import { paletteRows } from "./draw-palette.ts"
import { paletteEntries } from "./entries.ts"

/** A key in the palette: letters look for entries, Enter runs the chosen one on the screen beneath, Esc goes back to it. */
export const pressPalette = (state: State, screen: ScreenOf<"palette">, key: Key, body: Size): State => {
  switch (key.name) {
    case "escape":
      return back(state)
    case "enter": {
      const entries = paletteEntries(state, screen)
      const entry = entries[chosenIndex(entries, screen.place)]
      if (entry?.refused !== undefined) return toast(state, entry.refused, "bad")
      return entry?.run === undefined ? state : entry.run(back(state))
    }
    case "up":
    case "down":
    case "pageUp":
    case "pageDown":
      return put(state, {
        ...screen,
        place: move(paletteEntries(state, screen), screen.place, key.name, paletteRows(body)),
      })
    default: {
      const field = edit(screen.field, key)
      return put(state, { ...screen, field, place: textOf(field) === textOf(screen.field) ? screen.place : start })
    }
  }
}
