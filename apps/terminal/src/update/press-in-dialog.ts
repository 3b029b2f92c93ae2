import type { Key } from "../keys/index.ts"
import type { Dialog, State } from "../state/index.ts"

/** A key in a question: arrows choose, Enter answers, Esc is the way out; nothing else does anything. */
export const pressInDialog = (state: State, dialog: Dialog, key: Key): State => {
  switch (key.name) {
    case "escape":
      return { ...state, dialog: undefined }
    case "enter": {
      const answered = { ...state, dialog: undefined }
      return dialog.at === "yes" ? dialog.onYes(answered) : answered
    }
    case "left":
    case "up":
      return { ...state, dialog: { ...dialog, at: "no" } }
    case "right":
    case "down":
      return { ...state, dialog: { ...dialog, at: "yes" } }
    case "tab":
    case "backTab":
      return { ...state, dialog: { ...dialog, at: dialog.at === "no" ? "yes" : "no" } }
    default:
      return state
  }
}
