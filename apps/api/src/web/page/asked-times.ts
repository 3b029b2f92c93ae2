import type { Language } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import { isLocalDate, localDate } from "@kheo/vietnamese"
import { Result } from "effect"
import { type Fault, parameterFault } from "../../problem/index.ts"

/** Which day and which state of knowledge an address asks for. */
export interface AskedTimes {
  readonly asOf?: LocalDate
  readonly knownAt?: string
}

/** A day as people write it (`18/10/2022`) or as programs do; undefined for anything else. */
export const dayIn = (text: string): LocalDate | undefined => {
  const given = text.trim()
  if (isLocalDate(given)) return given
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(given) ?? []
  return localDate(Number(year), Number(month), Number(day))
}

/** A position (`1.234`), a day or an instant, as queries take it; what is none of them is left for the query to refuse. */
const knownIn = (text: string): string => {
  const given = text.trim()
  return /^\d{1,3}(\.\d{3})+$/u.test(given) ? given.replaceAll(".", "") : (dayIn(given) ?? given)
}

/** Reads both times; an empty field asks for nothing. */
export const timesIn = (query: Readonly<Record<string, string>>): Result.Result<AskedTimes, Fault> => {
  const { asOf = "", knownAt = "" } = query
  const day = dayIn(asOf)
  if (asOf.trim() !== "" && day === undefined)
    return Result.fail({ ...parameterFault("asOf", "date"), detail: dayWords(asOf.trim().slice(0, 40)) })
  return Result.succeed({
    ...(day === undefined ? {} : { asOf: day }),
    ...(knownAt.trim() === "" ? {} : { knownAt: knownIn(knownAt) }),
  })
}

const dayWords = (text: string): Record<Language, string> => ({
  vi: `“${text}” không phải một ngày. Hãy ghi ngày/tháng/năm, ví dụ 18/10/2022.`,
  en: `“${text}” is no day. Write day/month/year, as in 18/10/2022.`,
})
