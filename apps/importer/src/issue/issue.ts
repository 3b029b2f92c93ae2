import type { Language, Words } from "@kheo/application/language"
import { type IssueCode, issueWords } from "./code.ts"

/** Where in the papers something was found. */
export interface Place {
  readonly file: string
  readonly sheet: string
  readonly cell: string
}

/** Something to tell about a place: a refused row or a warning. Parameters that are words come in both languages. */
export interface Issue extends Place {
  readonly code: IssueCode
  readonly params: { readonly [name: string]: string | Words }
}

/** The sentence of a code, its parameters filled in. */
export const sentence = (code: IssueCode, params: Issue["params"], language: Language): string =>
  issueWords[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? ""
    return typeof value === "string" ? value : value[language]
  })
