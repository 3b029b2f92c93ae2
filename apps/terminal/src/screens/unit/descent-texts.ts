import type { NamedDescent } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

const parts = {
  vi: { whole: "toàn bộ", part: "một phần", remainder: "phần còn lại" },
  en: { whole: "the whole", part: "a part", remainder: "the remainder" },
} as const

const ways = {
  vi: { merged: "sáp nhập", consolidated: "hợp nhất", split: "chia tách" },
  en: { merged: "merged", consolidated: "consolidated", split: "split" },
} as const

/** What a unit came from or went into, one link a line, with its day, its part and its ground. */
export const descentTexts = (
  descents: ReadonlyArray<NamedDescent>,
  towards: "from" | "to",
  language: Language,
): ReadonlyArray<string> =>
  descents.flatMap((descent) => {
    const { by, further, legalBasis, on, part } = descent
    const ground = legalBasis === undefined ? "" : ` – ${legalBasis}`
    const how = `${formatLocalDate(on)}, ${ways[language][by]}, ${parts[language][part]}`
    return [`${descent[towards].name} (${how})${ground}`, ...descentTexts(further, towards, language)]
  })
