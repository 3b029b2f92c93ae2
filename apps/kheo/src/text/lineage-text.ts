import type { ShownLineage } from "@kheo/application"
import { type Language, partWords } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"
import { descentText } from "./descent-text.ts"

const words = {
  vi: {
    onThatDay: "như trong ngày",
    mappedTo: "quy về đơn vị của ngày",
    same: "vẫn là",
    whole: "toàn bộ nay thuộc",
    "needs-apportioning": "cần phân bổ, không tự chia:",
    dissolved: "đã giải thể, không có đơn vị kế thừa",
    "not-there": "không có vào ngày đó",
    predecessors: "hình thành từ:",
  },
  en: {
    onThatDay: "as on",
    mappedTo: "mapped to the units of",
    same: "is still",
    whole: "now wholly",
    "needs-apportioning": "needs apportioning, never divided by a guess:",
    dissolved: "dissolved, with no successor",
    "not-there": "not there on that day",
    predecessors: "came from:",
  },
} as const

/** Both views of each unit, labelled: as it was then, and mapped to the units of another day. */
export const lineageText = ({ to, units }: ShownLineage, language: Language): string => {
  const own = words[language]
  return units
    .flatMap(({ asItWas, mapped, predecessors, since, successors }) => {
      const divided = mapped.outcome === "needs-apportioning"
      const into = mapped.into.map(({ name, part }) => (divided ? `${name} (${partWords[language][part]})` : name))
      return [
        `${asItWas.name} (${own.onThatDay} ${day(since)})`,
        `  ${own.mappedTo} ${day(to)}: ${own[mapped.outcome]} ${into.join("; ")}`.trimEnd(),
        ...descentText(successors, "to", language, 2),
        ...(predecessors.length === 0
          ? []
          : [`  ${own.predecessors}`, ...descentText(predecessors, "from", language, 2)]),
      ]
    })
    .join("\n")
}
