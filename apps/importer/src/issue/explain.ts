import { editDistance } from "@kheo/vietnamese"
import { type Language } from "@kheo/application/language"
import { type IssueCode, issueWords } from "./code.ts"
import { type Severity, severityOf } from "./severity.ts"

/** A code as a person asks about it: its sentence with "…" for what differs from case to case, its cause and its remedy. */
export interface Explanation {
  readonly code: IssueCode
  readonly severity: Severity
  readonly message: string
  readonly about: string
}

/** Every code of the catalogue, in order. */
export const issueCodes: ReadonlyArray<IssueCode> = (Object.keys(issueWords) as Array<IssueCode>).toSorted()

/** What a code means, in one language. */
export const explain = (code: IssueCode, language: Language): Explanation => {
  const words = issueWords[code]
  const message = words[language].replace(/\{(hint|remedy)\}/g, "").replace(/\{\w+\}/g, "…")
  return { code, severity: severityOf(code), message, about: words.about[language] }
}

/** The code that a person typed, as IMP-2203, imp2203 or 2203; else the codes that are near it, those of its hundred first. */
export const codeNamed = (text: string): { readonly code: IssueCode } | { readonly near: ReadonlyArray<IssueCode> } => {
  const digits = text.trim().replace(/^imp[-\s]?/i, "")
  const code = issueCodes.find((one) => one.slice(4) === digits)
  if (code !== undefined) return { code }
  const near = issueCodes
    .map((one) => ({ one, slips: editDistance(one.slice(4), digits, 4) }))
    .filter(({ slips }) => slips <= 2)
    .toSorted((left, right) => left.slips - right.slips)
  return { near: near.slice(0, 5).map(({ one }) => one) }
}
