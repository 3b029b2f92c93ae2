import { format } from "numfmt"

/**
 * A number as a person sees it, where its format adds what the number alone does not say: words, leading zeros, a percent
 * sign; otherwise its digits.
 */
export const shownNumber = (number: number, numFmt: string): string => {
  if (!tellsMore(numFmt)) return String(number)
  try {
    return format(numFmt, number, { locale: "vi-VN" }).trim() || String(number)
  } catch {
    return String(number)
  }
}

const tellsMore = (numFmt: string): boolean => {
  if (numFmt === "General" || numFmt === "0" || numFmt === "@") return false
  const bare = numFmt.replace(/\[[^\]]*\]/g, "").replace(/[_*]./gu, "")
  const words = /"[^"]*[\p{L}\p{N}%][^"]*"|\\[\p{L}\p{N}]/u.test(bare)
  const rest = bare.replace(/"[^"]*"/g, "").replace(/\\./gu, "")
  return (
    words ||
    /^0{2,}(?![.,])/.test(rest.trim()) ||
    rest.includes("%") ||
    /[\p{L}]/u.test(rest.replace(/General|E[+-]|@/gi, ""))
  )
}
