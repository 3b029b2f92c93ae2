import type { DrawnLine } from "./drawing.ts"

/**
 * A screen as a voice is to read it: what is chosen first, then line by line without rules, bars and gaps.
 *
 * A field that is being filled in counts as chosen; `choosing` is said before it.
 */
export const spoken = (lines: ReadonlyArray<DrawnLine>, choosing: string): ReadonlyArray<string> => {
  const said = lines.map((spans) => {
    const text = spans.map((span) => span.text).join("")
    return { text: sentence(text), chosen: /^ *› /u.test(text) }
  })
  const chosen = said.filter((one) => one.chosen).map(({ text }) => `${choosing}: ${text}`)
  const others = said.filter((one) => !one.chosen && one.text !== "").map(({ text }) => text)
  return [...chosen, ...others]
}

/** One line without what only the eye needs. */
const sentence = (text: string): string =>
  text
    .replace(/^( *)› /u, "$1")
    .replace(/ *\[ (.*?) *\]$/u, ": $1")
    .replaceAll(/[#.]{5,}/gu, "  ")
    .replaceAll(/(?<=^|\s)[-+|]+(?=\s|$)/gu, "  ")
    .replaceAll(/(?<=\S)-{4,}/gu, "  ")
    .trim()
    .split(/ {2,}/u)
    .join(", ")
