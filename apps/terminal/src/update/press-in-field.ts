import type { Key } from "../keys/index.ts"
import { longStart, start } from "../list/index.ts"
import { noFilter, put, type ScreenOf, type State } from "../state/index.ts"
import { edit } from "../text-field/index.ts"
import type { Size } from "../view/index.ts"
import { pressOnScreen } from "./press-on-screen.ts"

/** A key while the filter is being typed: Enter, Tab and arrows go on to the list, which the filter keeps; Esc clears it. */
export const pressInField = (
  state: State,
  screen: ScreenOf<"units"> | ScreenOf<"models"> | ScreenOf<"awards"> | ScreenOf<"journal">,
  key: Key,
  size: Size,
): State => {
  const { filter } = screen
  switch (key.name) {
    case "escape":
      return put(state, { ...screen, filter: noFilter })
    case "enter":
    case "tab":
    case "backTab":
      return put(state, { ...screen, filter: { ...filter, typing: false } })
    case "up":
    case "down":
    case "pageUp":
    case "pageDown":
      return pressOnScreen(state, screen, key, size)
    default: {
      const field = edit(filter.field, key)
      const same = field.letters.join("") === filter.field.letters.join("")
      const found = { ...filter, field }
      if (same) return put(state, { ...screen, filter: found })
      return screen.name === "journal"
        ? put(state, { ...screen, filter: found, place: longStart })
        : put(state, { ...screen, filter: found, place: start })
    }
  }
}
