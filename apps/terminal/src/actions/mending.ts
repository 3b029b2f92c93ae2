import { openForm, outcomeSubject, registeredAs } from "../forms/index.ts"
import type { State } from "../state/index.ts"
import type { Action } from "./action.ts"
import { chosenCandidate, chosenModel, chosenUnit } from "./chosen.ts"

/** The day of a unit's conference or report as the screen shows it; undefined where there is none to put right. */
const seen = (state: State, fact: "conferenceOn" | "reportedOn"): string | undefined => {
  const unit = chosenUnit(state)
  return state.register?.units.find(({ id }) => id === unit)?.[fact] ?? undefined
}

const mendUnit = (form: string, fact: "conferenceOn" | "reportedOn") => (state: State) => {
  const [unit, day] = [chosenUnit(state), seen(state, fact)]
  return unit === undefined || day === undefined ? state : openForm(state, form, { unit, seen: day })
}

const chosenListed = (state: State) => {
  const model = chosenModel(state)
  return state.register?.models.find(({ id }) => id === model)
}

const lists = ["units", "models", "model", "unit"] as const

/** What puts right what the register holds: one more event, with a reason. */
export const mending: ReadonlyArray<Action> = [
  {
    id: "amend-model",
    keys: [],
    words: { vi: "Bổ sung, sửa đăng ký của mô hình đang chọn", en: "Amend the chosen model's registration" },
    group: "record",
    screens: ["models", "model"],
    when: (state) => chosenListed(state) !== undefined,
    right: "register",
    about: chosenUnit,
    run: (state) => {
      const model = chosenListed(state)
      if (model === undefined) return state
      const form = model.holder === "individual" ? "amendment-of-person" : "amendment"
      return openForm(state, form, { model: model.id, was: JSON.stringify(registeredAs(model)) })
    },
  },
  {
    id: "mend-outcome",
    keys: [],
    words: { vi: "Sửa hoặc bỏ kết quả đã ghi của mô hình", en: "Correct or retract a model's outcome" },
    group: "record",
    screens: ["models", "model"],
    when: (state) => outcomeSubject(chosenListed(state)) !== undefined,
    right: "mend",
    about: chosenUnit,
    run: (state) => {
      const subject = outcomeSubject(chosenListed(state))
      return subject === undefined ? state : openForm(state, "outcome-correction", subject)
    },
  },
  {
    id: "withdraw-proposal",
    keys: [],
    words: { vi: "Rút đề nghị khen thưởng", en: "Withdraw a proposal" },
    group: "record",
    screens: ["models", "model", "awards", "dossier"],
    when: (state) => (chosenListed(state)?.proposals.length ?? 0) > 0,
    right: "propose",
    about: chosenUnit,
    run: (state) => {
      const [form, model] = [chosenCandidate(state)?.form, chosenModel(state)]
      const subject = { ...(model === undefined ? {} : { model }), ...(form === undefined ? {} : { form }) }
      return openForm(state, "proposal-withdrawal", subject)
    },
  },
  {
    id: "withdraw-model",
    keys: [],
    words: { vi: "Rút mô hình", en: "Withdraw a model" },
    group: "record",
    screens: ["dashboard", ...lists],
    right: "record",
    about: chosenUnit,
    run: (state) => {
      const model = chosenModel(state)
      return openForm(state, "withdrawal", model === undefined ? {} : { model })
    },
  },
  {
    id: "mend-conference",
    keys: [],
    words: { vi: "Sửa hoặc bỏ hội nghị đã ghi", en: "Correct or retract a conference" },
    group: "record",
    screens: lists,
    when: (state) => seen(state, "conferenceOn") !== undefined,
    right: "mend",
    about: chosenUnit,
    run: mendUnit("conference-correction", "conferenceOn"),
  },
  {
    id: "mend-report",
    keys: [],
    words: { vi: "Sửa hoặc bỏ báo cáo đã nhận", en: "Correct or retract a report" },
    group: "record",
    screens: lists,
    when: (state) => seen(state, "reportedOn") !== undefined,
    right: "mend",
    about: chosenUnit,
    run: mendUnit("report-correction", "reportedOn"),
  },
]
