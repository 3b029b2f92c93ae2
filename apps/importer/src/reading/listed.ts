import { nfc, tidy } from "@kheo/vietnamese"

/** What one cell lists: several things, clearly apart or not; one thing is undefined. */
export type Listed = { readonly items: ReadonlyArray<string> } | "unclear" | undefined

/**
 * The models that a title's cell holds.
 *
 * Numbers from 1 on, or a bullet at every line, part them; words joined by semicolons, or lines that each begin anew with
 * "Mô hình", only look as if they did.
 */
export const modelsIn = (text: string): Listed => {
  if (!/[\n;]|(?:^|\D)2 ?[.)/-]/.test(text)) return undefined
  const items = numbered(text) ?? bulleted(text)
  if (items !== undefined) return { items }
  const parts = text.split(";").map(tidy)
  const looksApart = parts.length > 1 && parts.every((part) => part.split(" ").length >= 2)
  const named = lines(text).filter((line) => /^(mô hình|điển hình)(\s|:)/iu.test(line))
  return looksApart || named.length > 1 ? "unclear" : undefined
}

/** "1. … 2. …" on lines of their own or one after the other, counted from 1 without a gap. */
export const numbered = (text: string): ReadonlyArray<string> | undefined => {
  const whole = lines(text).join("\n")
  const marks: Array<{ readonly start: number; readonly end: number }> = []
  for (const { 0: mark, 1: before = "", 2: number, 3: sign, index } of whole.matchAll(ordinals)) {
    const parted = before !== " " || sign === ")"
    if (parted && Number(number) === marks.length + 1 && (marks.length > 0 || index === 0))
      marks.push({ start: index, end: index + mark.length })
  }
  if (marks.length < 2) return undefined
  return unlessEmpty(marks.map(({ end }, at) => whole.slice(end, marks[at + 1]?.start)))
}

/** A number at the beginning, after a line break, a stop or, with a bracket, a space. */
const ordinals = /(^|[\n;,.] ?| )(\d{1,2}) ?([.)/-]) ?(?=\p{L}|["“”])/gu

const bulleted = (text: string): ReadonlyArray<string> | undefined => {
  const all = lines(text)
  return all.length > 1 && all.every((line) => /^[-–—+*•▪●]\s*\S/u.test(line))
    ? unlessEmpty(all.map((line) => line.replace(/^[-–—+*•▪●]\s*/u, "")))
    : undefined
}

const lines = (text: string): ReadonlyArray<string> =>
  nfc(text)
    .split(/\n/)
    .map(tidy)
    .filter((line) => line !== "")

/** The parts of a list, tidied, when none of them is empty. */
const unlessEmpty = (parts: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
  const items = parts.map((part) => tidy(part).replace(/\s*[;,]$/u, ""))
  return items.every((item) => item !== "") ? items : undefined
}
