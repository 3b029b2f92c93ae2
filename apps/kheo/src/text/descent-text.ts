import type { NamedDescent } from "@kheo/application"
import { descentWords, type Language, partWords } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"

/** Each link of a lineage on a line with its day, its part and its ground; what follows from it further in. */
export const descentText = (
  descents: ReadonlyArray<NamedDescent>,
  towards: "from" | "to",
  language: Language,
  depth = 1,
): ReadonlyArray<string> =>
  descents.flatMap((descent) => {
    const { by, confidence, further, legalBasis, on, part } = descent
    const sure = confidence === undefined ? "" : ` [${confidence}]`
    const ground = legalBasis === undefined ? "" : ` – ${legalBasis}${sure}`
    const arrow = towards === "to" ? "→" : "←"
    const what = `${descentWords[language][by]}, ${partWords[language][part]}`
    return [
      `${"  ".repeat(depth)}${arrow} ${descent[towards].name} (${day(on)}, ${what})${ground}`,
      ...descentText(further, towards, language, depth + 1),
    ]
  })
