import type { Key, KeyName } from "../keys/index.ts"
import { drawScreen } from "../screens/draw-screen.ts"
import type { State } from "../state/index.ts"
import { update } from "../update/index.ts"

const size = { columns: 80, rows: 24 }

/** The state after some keys, pressed one after the other in a window of 80×24. */
export const press = (state: State, ...keys: ReadonlyArray<KeyName | Key>): State =>
  update(state, {
    type: "pressed",
    size,
    keys: keys.map((key): Key => (typeof key === "string" ? { name: key } : key)),
  })

export const text = (letters: string): Key => ({ name: "text", text: letters })
export const ctrl = (letter: string): Key => ({ name: "ctrl", letter })

/** What such a window shows, as text. */
export const drawn = (state: State): string =>
  drawScreen(state, size)
    .lines.map((line) => line.map((span) => span.text).join(""))
    .join("\n")
