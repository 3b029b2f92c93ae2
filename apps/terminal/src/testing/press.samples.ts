import type { Key } from "../keys/index.ts"
import type { State } from "../state/index.ts"
import { update } from "../update/index.ts"

const at = { columns: 80, rows: 24 }

/** The state after some keys. */
export const press = (state: State, ...keys: ReadonlyArray<Key>): State =>
  update(state, { type: "pressed", size: at, keys })

/** What is typed at once. */
export const text = (letters: string): Key => ({ name: "text", text: letters })

/** Ctrl with a letter. */
export const ctrl = (letter: string): Key => ({ name: "ctrl", letter })

/** Longer than any line. */
export const long = "Vận động nhân dân hiến đất làm đường giao thông nông thôn ".repeat(3)
