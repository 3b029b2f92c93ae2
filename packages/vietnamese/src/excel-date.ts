import { localDate, type LocalDate } from "./local-date.ts"

/** The day of an Excel serial, its time ignored; undefined below 1 and for 60, the 29/02/1900 that Excel invented. */
export const excelDate = (serial: number, date1904 = false): LocalDate | undefined => {
  const day = Math.floor(serial)
  if (!(day >= 1) || (day === 60 && !date1904)) return undefined
  return dateOfEpochDay(day - (date1904 ? daysFrom1904 : day < 60 ? daysFrom1900 : daysFrom1900 + 1))
}

/** Days from serial 0 (31/12/1899 before the phantom day, 01/01/1904) to 01/01/1970. */
const daysFrom1900 = 25_568
const daysFrom1904 = 24_107

const dateOfEpochDay = (day: number): LocalDate | undefined => {
  const date = new Date(day * 86_400_000)
  return localDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
