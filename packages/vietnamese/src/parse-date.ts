import { isMonth, localDate, yearMonth, type LocalDate } from "./local-date.ts"
import { tidy } from "./tidy.ts"

export type WrittenDate =
  | { readonly precision: "day"; readonly date: LocalDate }
  | { readonly precision: "month"; readonly month: string }

/**
 * The date that is all of a text, day first, two-digit years 20xx, months `YYYY-MM`; undefined for anything else.
 *
 * The hour, the part of the day and the day of the week before it say nothing more, nor does a full stop.
 */
export const parseDate = (text: string): WrittenDate | undefined => {
  const line = tidy(text).replace(/[.;]$/, "").replace(hours, "")
  for (const form of dayForms) {
    const { day, month, year } = form.exec(line)?.groups ?? {}
    if (day !== undefined && month !== undefined && year !== undefined) return dayOf(year, month, day)
  }
  for (const form of monthForms) {
    const { month, year } = form.exec(line)?.groups ?? {}
    if (month !== undefined && year !== undefined) return monthOf(Number(year), Number(month))
  }
  return undefined
}

const hours =
  /^(?:(?:(?:buổi )?(?:sáng|chiều|tối)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:lúc )?\d{1,2} ?(?:h|giờ) ?(?:\d{2})?(?: phút)?),? )+/iu

const dayForms = [
  /^(?:ngày )?(?<day>\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>\d{4}|\d{2})$/iu,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/iu,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u,
]

const monthForms = [
  /^(?:tháng )?(?<month>\d{1,2}) ?[/-] ?(?<year>\d{4})$/iu,
  /^tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/iu,
  /^T\.? ?(?<month>\d{1,2}) ?[/-] ?(?<year>\d{4})$/iu,
]

const dayOf = (year: string, month: string, day: string): WrittenDate | undefined => {
  const date = localDate(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day))
  return date === undefined ? undefined : { precision: "day", date }
}

const monthOf = (year: number, month: number): WrittenDate | undefined =>
  isMonth(year, month) ? { precision: "month", month: yearMonth(year, month) } : undefined
