import { UnitId } from "@kheo/domain/unit"
import { formatNumber } from "@kheo/vietnamese"
import { leaveField } from "../../forms/index.ts"
import { type FormName, type FormsMade, type FormsOrder, officeForms, unitForms } from "../../outbox/index.ts"
import { ask, emptyValue, put, type ScreenOf, type State, toast } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"
import { firstValues, sendOutFields } from "./fields.ts"

/** The screen above the dashboard, as it was when it was left for another; the unit that was chosen is filled in. */
export const openSendOut = (state: State, chosen: string | undefined): State => ({
  ...state,
  screens: [
    state.screens[0],
    { name: "sendOut", values: firstValues(state, chosen), focus: "kind", errors: {}, top: 0 },
  ],
})

/** Has the files made, unless a field lacks something or others are being made. */
export const beginSendOut = (state: State, asked: ScreenOf<"sendOut">): State => {
  const { outbox, register } = state
  if (register === undefined || outbox.order !== undefined) return state
  const fields = sendOutFields(state, asked)
  const values = Object.fromEntries(
    fields.map((field) => [field.name, leaveField(field, asked.values[field.name] ?? emptyValue, register)]),
  )
  const screen = { ...asked, values: { ...asked.values, ...values } }
  const [unit, whom] = [values["unit"]?.picked, values["whom"]?.picked]
  const folder = textOf((values["folder"] ?? emptyValue).text).trim()
  const errors = {
    ...(whom === "one" && unit === undefined ? { unit: unclear } : {}),
    ...(folder === "" ? { folder: nowhere } : {}),
  }
  const wrong = Object.keys(errors)[0]
  if (wrong !== undefined) return put(state, { ...screen, errors, focus: wrong })
  const units =
    whom === "all"
      ? "all"
      : whom === "marked"
        ? state.marked
        : unit === undefined || whom !== "one"
          ? undefined
          : [UnitId.make(unit)]
  const kind = nameOf(values["kind"]?.picked)
  const order: FormsOrder = { kind, units, folder, replace: false }
  return { ...put(state, { ...screen, errors: {}, top: 0 }), outbox: { folder: outbox.folder, order } }
}

/** The state after an order: what is there already is replaced only when somebody says so. */
export const sentOut = (state: State, order: FormsOrder, made: FormsMade): State => {
  const { folder } = state.outbox
  const ended: State = { ...state, outbox: { folder, made } }
  switch (made.came) {
    case "written":
      return toast(ended, {
        vi: `Đã tạo ${formatNumber(made.files.length)} tệp trong ${order.folder}`,
        en: `Files made in ${order.folder}: ${formatNumber(made.files.length)}`,
      })
    case "refused":
      return toast(ended, made.words, "bad")
    case "taken":
      return ask(ended, {
        title: { vi: "Ghi đè các tệp đã có?", en: "Replace files that are there?" },
        lines: [
          ...made.files.slice(0, most).map((file) => ({ vi: file, en: file })),
          ...(made.files.length > most ? [more(made.files.length - most)] : []),
          {
            vi: "Những gì đã điền trong tệp cũ sẽ mất. Chưa ghi tệp nào.",
            en: "What was filled in there is lost. Nothing was written yet.",
          },
        ],
        yes: { vi: "Ghi đè", en: "Replace" },
        onYes: (now) => ({ ...now, outbox: { folder, order: { ...order, replace: true } } }),
      })
  }
}

const most = 3

const more = (files: number) => ({ vi: `và ${formatNumber(files)} tệp nữa`, en: `and ${formatNumber(files)} more` })

const nameOf = (picked: string | undefined): FormName =>
  [...unitForms, ...officeForms].find((one) => one === picked) ?? "annex"

const unclear = {
  vi: "Chưa rõ đơn vị nào: dùng ↓ và Enter để chọn trong danh sách, hoặc gõ đúng cả dấu.",
  en: "Not clear which unit: choose it with ↓ and Enter, or type its name with all marks.",
}

const nowhere = { vi: "Chưa điền thư mục.", en: "No folder was given." }
