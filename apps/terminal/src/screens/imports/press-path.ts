import type { Key } from "../../keys/index.ts"
import type { State } from "../../state/index.ts"
import { editIn, textOf } from "../../text-field/index.ts"
import { withImport } from "./doing.ts"

/** A key while a path is typed: Enter looks at what it names, Esc leaves the field. */
export const pressPath = (state: State, key: Key): State => {
  const { path } = state.importing
  switch (key.name) {
    case "escape":
    case "tab":
    case "backTab":
      return withImport(state, { path: { ...path, typing: false, wrong: undefined } })
    case "enter": {
      const named = textOf(path.field).trim()
      return named === ""
        ? withImport(state, { path: { ...path, typing: false, wrong: undefined } })
        : withImport(state, { look: { use: "look", path: named } })
    }
    default:
      return withImport(state, {
        path: { ...path, field: editIn(path.field, key, { longest: 2_000 }), wrong: undefined },
      })
  }
}
