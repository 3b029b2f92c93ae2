/**
 * How much of a calendar date a number format shows: a day, or a month or year only, whose first day nobody meant.
 *
 * Quoted and escaped letters are words, not date parts: `0\ \h\ộ` shows "15 hộ". exceljs takes such a cell for a date.
 */
export const shownDate = (numFmt: string | undefined): "day" | "month" | "year" | undefined => {
  if (numFmt === undefined) return undefined
  const [positive = ""] = numFmt
    .replace(/"[^"]*"/g, "")
    .replace(/\\./gu, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./gu, "")
    .split(";")
  const parts = positive.toLowerCase()
  if (!/^[dmyhs\s/.,:\-ap]*$/.test(parts)) return undefined
  if (parts.includes("d")) return "day"
  return parts.includes("y") ? (parts.includes("m") ? "month" : "year") : undefined
}
