import type { ShownChecks, ShownFinding } from "@kheo/application"
import { findingWords, type Language } from "@kheo/application/language"

const words = {
  vi: {
    none: "Không thấy điều gì đáng ngờ.",
    serious: (count: number) => `PHẢI LÀM RÕ TRƯỚC KHI KÝ (${count}):`,
    notice: (count: number) => `NÊN XEM LẠI (${count}):`,
  },
  en: {
    none: "Nothing questionable was found.",
    serious: (count: number) => `TO BE CLEARED UP BEFORE ANYTHING IS SIGNED (${count}):`,
    notice: (count: number) => `WORTH A LOOK (${count}):`,
  },
} as const

/** A finding on a line, with its code and the numbers of its models. */
const line = (finding: ShownFinding, language: Language): string => {
  const numbers = finding.models.length === 0 ? "" : ` (${finding.models.map(({ number }) => number).join(", ")})`
  return `  ${findingWords(finding, language)} [${finding.code}]${numbers}`
}

/** The findings, the serious ones first. */
export const checkText = ({ findings }: ShownChecks, language: Language): string => {
  const own = words[language]
  if (findings.length === 0) return own.none
  return (["serious", "notice"] as const)
    .map((severity) => ({ severity, some: findings.filter((finding) => finding.severity === severity) }))
    .filter(({ some }) => some.length > 0)
    .map(({ severity, some }) =>
      [own[severity](some.length), ...some.map((finding) => line(finding, language))].join("\n"),
    )
    .join("\n\n")
}
