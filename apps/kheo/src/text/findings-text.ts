import type { Language } from "@kheo/application/language"
import type { Finding } from "../doctor/finding.ts"

/** Findings for people: the worst first, each with its place and what to do, and how many there are of each kind. */
export const findingsText = (findings: ReadonlyArray<Finding>, language: Language): string => {
  const order = ["problem", "warning", "ok"] as const
  const sorted = findings.toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
  const count = (level: Finding["level"]) => findings.filter((one) => one.level === level).length
  const closing = {
    vi: `${count("problem")} vấn đề, ${count("warning")} điều cần để ý, ${count("ok")} điều ổn.`,
    en: `${count("problem")} problems, ${count("warning")} warnings, ${count("ok")} in order.`,
  }
  return [...sorted.flatMap((finding) => lines(finding, language)), "", closing[language]].join("\n")
}

const marks = {
  ok: { vi: "[ổn]     ", en: "[ok]     " },
  warning: { vi: "[để ý]   ", en: "[warning]" },
  problem: { vi: "[vấn đề] ", en: "[problem]" },
} as const

const lines = ({ level, remedy, what, where }: Finding, language: Language): ReadonlyArray<string> => [
  `${marks[level][language]} ${what[language]}`,
  `${" ".repeat(10)}${where}`,
  ...(remedy === undefined ? [] : [`${" ".repeat(10)}→ ${remedy[language]}`]),
]
