import type { ShownNumbers } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { label } from "@kheo/domain/document"
import { formatLocalDate } from "@kheo/vietnamese"

const words = {
  vi: {
    none: "Chưa có sổ số nào: khai ký hiệu trong tệp cấu hình rồi chạy kheo office set.",
    next: "số kế tiếp",
    term: "nhiệm kỳ",
    superseded: "đã bị thay thế",
  },
  en: {
    none: "There is no register yet: set symbols in the settings file and run kheo office set.",
    next: "next",
    term: "term",
    superseded: "superseded",
  },
} as const

/** Each register with its next free number and its papers. */
export const numbersText = ({ registers }: ShownNumbers, language: Language): string => {
  const own = words[language]
  if (registers.length === 0) return own.none
  return registers
    .flatMap(({ next, papers, symbol, term, type }) => [
      `${type}${term === "" ? "" : `, ${own.term} ${term}`}: ${own.next} ${label({ number: next, ...(symbol === undefined ? {} : { symbol }) })}`,
      ...papers.map((paper) =>
        [
          `  ${label(paper)}`,
          formatLocalDate(paper.on),
          paper.subject,
          ...(paper.superseded ? [`(${own.superseded})`] : []),
        ].join("  "),
      ),
    ])
    .join("\n")
}
