/** A calendar day in Asia/Ho_Chi_Minh, written `YYYY-MM-DD`. */
export type LocalDate = string

/** The day of a year (1900–2999), month (1–12) and day of month; undefined when no calendar has it. */
export const localDate = (year: number, month: number, day: number): LocalDate | undefined =>
  isMonth(year, month) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)
    ? `${yearMonth(year, month)}-${twoDigits(day)}`
    : undefined

/** Whether the text is exactly `YYYY-MM-DD` and names a real day of the years 1900–2999. */
export const isLocalDate = (text: string): boolean => {
  // A list's rows are nearly all of one day.
  if (text === lastReal) return true
  const isReal =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    localDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) === text
  if (isReal) lastReal = text
  return isReal
}

let lastReal: LocalDate = "1970-01-01"

/** The day as `dd/MM/yyyy`. */
export const formatLocalDate = (date: LocalDate): string => date.split("-").toReversed().join("/")

/** Whether these are a year of 1900–2999 and a month of 1–12. */
export const isMonth = (year: number, month: number): boolean =>
  Number.isInteger(year) && year >= 1900 && year <= 2999 && Number.isInteger(month) && month >= 1 && month <= 12

/** The month as `YYYY-MM`. */
export const yearMonth = (year: number, month: number): string => `${year}-${twoDigits(month)}`

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const twoDigits = (value: number): string => String(value).padStart(2, "0")
