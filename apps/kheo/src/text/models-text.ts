import type { ShownModels } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { row } from "./columns.ts"

const widths = [11, 36, 30, 20]

const words = {
  vi: {
    heads: ["Số", "Tên mô hình", "Đơn vị, cá nhân", "Kết quả"],
    outcomes: { submitted: "đã báo cáo", notScalable: "không nhân rộng", withdrawn: "đã rút" },
    proposed: "đề xuất",
    awarded: "đã khen",
    count: (count: number) => `${count} mô hình`,
  },
  en: {
    heads: ["No.", "Title", "Unit, individual", "Outcome"],
    outcomes: { submitted: "submitted", notScalable: "not scalable", withdrawn: "withdrawn" },
    proposed: "proposed",
    awarded: "awarded",
    count: (count: number) => `${count} models`,
  },
} as const

/** Every model on a line. */
export const modelsText = ({ models }: Pick<ShownModels, "models">, language: Language): string => {
  const own = words[language]
  return [
    row(own.heads, widths),
    ...models.map(({ awards, number, outcome, person, proposals, title, unitName }) => {
      const state = [
        ...(outcome === null ? [] : [own.outcomes[outcome]]),
        ...(awards.length > 0 ? [own.awarded] : proposals.length > 0 ? [own.proposed] : []),
      ]
      return row([number, title, person === null ? unitName : `${person} – ${unitName}`, state.join(", ")], widths)
    }),
    own.count(models.length),
  ].join("\n")
}
