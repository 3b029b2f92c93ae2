import type { NamedDescent } from "@kheo/application"
import { descentWords, type Language, partWords } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

/** What a unit came from or went into, one link a line, with its day, its part and its ground. */
export const descentTexts = (
  descents: ReadonlyArray<NamedDescent>,
  towards: "from" | "to",
  language: Language,
): ReadonlyArray<string> =>
  descents.flatMap((descent) => {
    const { by, further, legalBasis, on, part } = descent
    const ground = legalBasis === undefined ? "" : ` – ${legalBasis}`
    const how = `${formatLocalDate(on)}, ${descentWords[language][by]}, ${partWords[language][part]}`
    return [`${descent[towards].name} (${how})${ground}`, ...descentTexts(further, towards, language)]
  })
