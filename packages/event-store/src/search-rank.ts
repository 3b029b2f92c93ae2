import type { SearchField } from "./search-store.ts"

/** The keys of a word in the order of their rank: who is found by an earlier one comes first. */
export const keysByRank = ["spelled", "toned", "folded"] as const

/** Every field of a document; the title comes first in rank. */
export const searchFields: ReadonlyArray<SearchField> = ["title", "text", "personal"]

/** Whether an asked word is long enough to stand for every word that begins with it. */
export const beginningLength = (asked: string): boolean => asked.normalize("NFC").length >= 3
