import { dropDraft, saveForm } from "../forms/index.ts"
import { ask, back, draftKey, shown, type State } from "../state/index.ts"
import type { Action } from "./action.ts"

/** What can be done with the form that is open. */
export const filling: ReadonlyArray<Action> = [
  {
    id: "save",
    keys: ["ctrl+s"],
    words: { vi: "Ghi vào sổ", en: "Write into the register" },
    short: { vi: "ghi", en: "save" },
    group: "form",
    screens: ["form"],
    inFields: true,
    run: (state) => {
      const form = shown(state)
      return form.name === "form" ? saveForm(state, form) : state
    },
  },
  {
    id: "drop-draft",
    keys: ["ctrl+d"],
    words: { vi: "Bỏ bản nháp", en: "Drop the draft" },
    short: { vi: "bỏ nháp", en: "drop draft" },
    drop: 1,
    group: "form",
    screens: ["form"],
    inFields: true,
    when: (state) => state.sending === undefined,
    run: (state) =>
      ask(state, {
        title: { vi: "Bỏ bản nháp này?", en: "Drop this draft?" },
        lines: [{ vi: "Những gì đã gõ sẽ mất, không lấy lại được.", en: "What was typed is lost for good." }],
        yes: { vi: "Bỏ", en: "Drop it" },
        onYes: dropped,
      }),
  },
]

const dropped = (state: State): State => {
  const form = shown(state)
  return form.name === "form" ? dropDraft(back(state), draftKey(form)) : state
}
