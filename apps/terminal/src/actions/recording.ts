import { canUndo, openForm } from "../forms/index.ts"
import type { State } from "../state/index.ts"
import type { Action } from "./action.ts"
import { chosenUnit } from "./chosen.ts"

const forUnit = (form: string) => (state: State) => {
  const unit = chosenUnit(state)
  return openForm(state, form, unit === undefined ? {} : { unit })
}

const lists = ["dashboard", "units", "models", "model"] as const

/** What can be written into the register. */
export const recording: ReadonlyArray<Action> = [
  {
    id: "register-model",
    keys: ["ctrl+n"],
    words: { vi: "Đăng ký mô hình", en: "Register a model" },
    short: { vi: "đăng ký", en: "register" },
    drop: 5.5,
    group: "record",
    screens: lists,
    right: "register",
    about: chosenUnit,
    run: forUnit("registration"),
  },
  {
    id: "record-conference",
    keys: ["ctrl+g"],
    words: { vi: "Ghi hội nghị tổng kết", en: "Record a closing conference" },
    short: { vi: "hội nghị", en: "conference" },
    drop: 3.5,
    group: "record",
    screens: lists,
    right: "report",
    about: chosenUnit,
    run: forUnit("conference"),
  },
  {
    id: "undo",
    keys: ["ctrl+z"],
    words: { vi: "Hoàn tác việc vừa ghi (ghi thêm một sự kiện)", en: "Undo what was just written (by one more event)" },
    group: "record",
    screens: lists,
    right: "mend",
    when: ({ sent }) => sent.some(canUndo),
    run: (state) => {
      const last = state.sent.findLast(canUndo)
      return last === undefined ? state : openForm(state, "undoing", { sent: JSON.stringify(last) })
    },
  },
]
