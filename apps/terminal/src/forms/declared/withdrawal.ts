import type { FormSpec } from "../form-spec.ts"
import { askModel, blamesModel, modelField, modelTitle, paperDay } from "./about-model.ts"
import { reason } from "./reason.ts"

/** Rút mô hình: the unit takes it back; from that day it counts nowhere, and its history stays. */
export const withdrawal: FormSpec = {
  id: "withdrawal",
  title: { vi: "Rút mô hình", en: "Withdraw a model" },
  right: "record",
  fields: [
    modelField,
    { ...reason, example: { vi: "đơn vị xin thôi, trùng mô hình khác", en: "the unit gave it up" } },
    paperDay,
  ],
  prefill: ({ subject }) => ({ model: subject["model"] }),
  build: ({ day, model, reason }) =>
    askModel(
      model,
      { _tag: "WithdrawModel", occurredAt: day, basis: "paper", reason },
      { occurredAt: "day", reason: "reason" },
    ),
  writes: ({ model }, { register }) => {
    const title = modelTitle(model, register)
    return [{ vi: `Rút mô hình ${title}`, en: `${title} withdrawn` }]
  },
  note: ({ model }) =>
    model === undefined
      ? undefined
      : {
          vi: "Từ ngày đó mô hình không được tính nữa; mọi việc đã ghi vẫn còn trong sổ.",
          en: "From that day the model counts no more; all that was recorded of it stays.",
        },
  blames: blamesModel,
}
