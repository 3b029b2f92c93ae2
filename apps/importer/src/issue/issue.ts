import type { Language, Words } from "@kheo/application/language"
import { type IssueCode, issueWords } from "./code.ts"

/** Where in the papers something was found. */
export interface Place {
  readonly file: string
  readonly sheet: string
  readonly cell: string
}

/** A unit or a model that may be meant, how to write it so that it is found, and how likely it is, between 0 and 1. */
export interface Suggestion {
  readonly id: string
  readonly label: string
  readonly score: number
}

/** What was found, wherever; parameters that are words come in both languages. */
export interface Found {
  readonly code: IssueCode
  readonly params: { readonly [name: string]: string | Words }
  /** What the cell may mean, likeliest first: for a person to choose from, never taken by itself. */
  readonly suggestions?: ReadonlyArray<Suggestion>
}

/** Something to tell about a place: a refused row or a warning. */
export interface Issue extends Place, Found {}

/** The sentence of a code, its parameters filled in. */
export const sentence = (code: IssueCode, params: Issue["params"], language: Language): string =>
  filledIn(issueWords[code][language], params, language)

/** A sentence with its parameters in their places. */
export const filledIn = (words: string, params: Issue["params"], language: Language): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? ""
    return typeof value === "string" ? value : value[language]
  })
