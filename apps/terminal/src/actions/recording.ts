import { canUndo, openForm } from "../forms/index.ts"
import { takeBack } from "../screens/journal/index.ts"
import type { State } from "../state/index.ts"
import type { Action } from "./action.ts"
import { chosenModel, chosenUnit } from "./chosen.ts"
import { mending } from "./mending.ts"

const forUnit = (form: string) => (state: State) => {
  const unit = chosenUnit(state)
  return openForm(state, form, unit === undefined ? {} : { unit })
}

const forModel = (form: string) => (state: State) => {
  const model = chosenModel(state)
  return openForm(state, form, model === undefined ? {} : { model })
}

const lists = ["dashboard", "units", "models", "model", "unit"] as const

/** What concerns units stands in their footers, what concerns a model in its own. */
const [units, models] = [
  ["dashboard", "units", "models"],
  ["models", "model"],
] as const

/** What can be written into the register. */
export const recording: ReadonlyArray<Action> = [
  {
    id: "register-model",
    keys: ["ctrl+n"],
    words: { vi: "Đăng ký mô hình", en: "Register a model" },
    short: { vi: "đăng ký", en: "register" },
    footers: units,
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
    footers: units,
    drop: 3.5,
    group: "record",
    screens: lists,
    right: "report",
    about: chosenUnit,
    run: forUnit("conference"),
  },
  {
    id: "receive-report",
    keys: ["ctrl+b"],
    words: { vi: "Ghi nhận báo cáo", en: "Record a report received" },
    short: { vi: "báo cáo", en: "report" },
    footers: units,
    drop: 3.6,
    group: "record",
    screens: lists,
    right: "report",
    about: chosenUnit,
    run: forUnit("report"),
  },
  {
    id: "submit-results",
    keys: ["ctrl+f"],
    words: { vi: "Ghi kết quả mô hình", en: "Record a model's results" },
    short: { vi: "kết quả", en: "results" },
    footers: models,
    drop: 5.4,
    group: "record",
    screens: lists,
    right: "report",
    about: chosenUnit,
    run: forModel("results"),
  },
  {
    id: "not-scalable",
    keys: ["ctrl+x"],
    words: { vi: "Khai không nhân rộng", en: "Declare a model not scalable" },
    short: { vi: "không nhân rộng", en: "not scalable" },
    footers: models,
    drop: 3.9,
    group: "record",
    screens: lists,
    right: "report",
    about: chosenUnit,
    run: forModel("not-scalable"),
  },
  {
    id: "propose",
    keys: ["ctrl+y"],
    words: { vi: "Đề nghị khen thưởng", en: "Propose for an award" },
    short: { vi: "đề nghị khen", en: "propose" },
    footers: models,
    drop: 3.1,
    group: "record",
    screens: [...lists, "awards", "dossier"],
    right: "propose",
    about: chosenUnit,
    run: forModel("proposal"),
  },
  ...mending,
  {
    id: "undo",
    keys: ["ctrl+z"],
    words: { vi: "Hoàn tác việc vừa ghi (ghi thêm một sự kiện)", en: "Undo what was just written (by one more event)" },
    group: "record",
    screens: [...lists, "awards", "dossier"],
    right: "mend",
    when: ({ sent }) => sent.some(canUndo),
    run: (state) => {
      const last = state.sent.findLast(canUndo)
      return last === undefined ? state : openForm(state, "undoing", { sent: JSON.stringify(last) })
    },
  },
  {
    id: "take-back",
    keys: ["ctrl+z"],
    words: { vi: "Bỏ việc đang chọn trong nhật ký", en: "Take back the journal's chosen record" },
    short: { vi: "bỏ việc này", en: "take back" },
    drop: 3,
    group: "record",
    screens: ["journal"],
    right: "mend",
    run: takeBack,
  },
]
