import type { NamedDescent } from "../units/named.ts"
import type { Language } from "./language.ts"

type Said<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

/** How much of a unit went to another. */
export const partWords: Said<NamedDescent["part"]> = {
  vi: { whole: "toàn bộ", part: "một phần", remainder: "phần còn lại" },
  en: { whole: "the whole", part: "a part", remainder: "the remainder" },
}

/** By what kind of decision one unit came from another. */
export const descentWords: Said<NamedDescent["by"]> = {
  vi: { merged: "sáp nhập", consolidated: "hợp nhất", split: "chia tách" },
  en: { merged: "merged", consolidated: "consolidated", split: "split" },
}
