import { formatLocalDate, type LocalDate } from "./local-date.ts"

const parts = (date: LocalDate) => {
  const [year = "", month = "", day = ""] = date.split("-")
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year }
}

/** The day as official papers spell it: `ngày 09 tháng 02 năm 2022`; days below 10 and months below 3 have a zero before them (HD 36, NĐ 30). */
export const paperDateInWords = (date: LocalDate): string => {
  const { day, month, year } = parts(date)
  return `ngày ${day} tháng ${month} năm ${year}`
}

/** The day within a sentence of an official paper: `21/7/2022`, `09/02/2022`. */
export const paperDate = (date: LocalDate): string => {
  const { day, month, year } = parts(date)
  return `${day}/${month}/${year}`
}

/** The month that a day lies in, as `10/2022`. */
export const paperMonth = (date: LocalDate): string =>
  formatLocalDate(date)
    .slice(3)
    .replace(/^0(?=[3-9])/, "")
