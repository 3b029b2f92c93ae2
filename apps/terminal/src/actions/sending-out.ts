import { unitsListed } from "../screens/units/index.ts"
import { beginSendOut, openSendOut } from "../screens/send-out/index.ts"
import { shown, type State } from "../state/index.ts"
import type { Action } from "./action.ts"
import { chosenUnit } from "./chosen.ts"

/** Forms for units to fill in, and the units that they are for. */
export const sendingOut: ReadonlyArray<Action> = [
  {
    id: "mark-unit",
    keys: [" "],
    words: { vi: "Đánh dấu đơn vị, hoặc bỏ dấu", en: "Mark a unit, or take its mark away" },
    short: { vi: "đánh dấu", en: "mark" },
    drop: 2.1,
    group: "look",
    screens: ["units"],
    when: (state) => chosenUnit(state) !== undefined,
    run: (state) => {
      const unit = chosenUnit(state)
      if (unit === undefined) return state
      const { marked } = state
      return { ...state, marked: marked.includes(unit) ? marked.filter((one) => one !== unit) : [...marked, unit] }
    },
  },
  {
    id: "mark-listed",
    keys: [],
    words: { vi: "Đánh dấu mọi đơn vị đang liệt kê", en: "Mark all units that are listed" },
    group: "look",
    screens: ["units"],
    run: (state) => ({ ...state, marked: [...new Set([...state.marked, ...listed(state)])] }),
  },
  {
    id: "unmark",
    keys: [],
    words: { vi: "Bỏ mọi dấu của đơn vị", en: "Take all marks of units away" },
    group: "look",
    when: ({ marked }) => marked.length > 0,
    run: (state) => ({ ...state, marked: [] }),
  },
  {
    id: "write-forms",
    keys: ["ctrl+s"],
    words: { vi: "Tạo các tệp biểu mẫu", en: "Make the files of the forms" },
    short: { vi: "tạo tệp", en: "make files" },
    group: "form",
    screens: ["sendOut"],
    inFields: true,
    run: (state) => {
      const screen = shown(state)
      return screen.name === "sendOut" ? beginSendOut(state, screen) : state
    },
  },
]

/** The forms, from anywhere; for the marked units, or for the one that was chosen. */
export const sendOutForms: Action = {
  id: "send-out",
  keys: ["5"],
  words: { vi: "Biểu mẫu gửi đơn vị", en: "Forms for units" },
  group: "go",
  when: ({ outbox }) => outbox.folder !== undefined,
  run: (state) => openSendOut(state, chosenUnit(state)),
}

const listed = (state: State) => {
  const screen = shown(state)
  return state.register === undefined || screen.name !== "units"
    ? []
    : unitsListed(state.register, screen).map(({ id }) => id)
}
