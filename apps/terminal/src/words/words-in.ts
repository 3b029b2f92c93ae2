import type { Language } from "@kheo/application/language"
import { en } from "./en.ts"
import type { TerminalWords } from "./terminal-words.ts"
import { vi } from "./vi.ts"

const all: { readonly [L in Language]: TerminalWords } = { vi, en }

/** The words of a language. */
export const wordsIn = (language: Language): TerminalWords => all[language]
