/**
 * Whether a number format shows a calendar date.
 *
 * Quoted and escaped letters are words, not date parts: `0\ \h\ộ` shows "15 hộ". exceljs takes such a cell for a date.
 */
export const showsDate = (numFmt: string | undefined): boolean => {
  if (numFmt === undefined) return false
  const [positive = ""] = numFmt
    .replace(/"[^"]*"/g, "")
    .replace(/\\./gu, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./gu, "")
    .split(";")
  const parts = positive.toLowerCase()
  return /^[dmyhs\s/.,:\-ap]*$/.test(parts) && (/y/.test(parts) || /d/.test(parts))
}
